using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Invites several as <see cref="IInviting"/> invites each, in one transaction of Umbraco's where that can be.</summary>
internal interface IManyInvitations
{
    /// <summary>What became of each, in their order: the user's key, or why they are not invited.</summary>
    Task<IReadOnlyList<Outcome<Guid>>> InviteAsync(IReadOnlyList<NewInvitation> wanted, CancellationToken cancellationToken);

    /// <summary>After the site stopped in the middle: true when nobody with that address was made. What is left of the attempt is taken away.</summary>
    /// <param name="email">The address.</param>
    /// <param name="since">When the attempts began.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<bool> ForgetUnmadeAsync(string email, DateTime since, CancellationToken cancellationToken);
}
