namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Reads what a link leads to; changes nothing.</summary>
internal interface IInvitationLinks
{
    Task<FoundLink> FindAsync(Guid id, string token, CancellationToken cancellationToken);
}
