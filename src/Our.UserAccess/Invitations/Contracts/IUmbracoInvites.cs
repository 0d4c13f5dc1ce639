namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Hears what happens to invited people in Umbraco's own screens, after the commit.</summary>
internal interface IUmbracoInvites
{
    /// <summary>Somebody was invited, or invited again: the mail is queued.</summary>
    Task SentAsync(InvitedPerson person, Guid senderId, string message, CancellationToken cancellationToken);

    /// <summary>Somebody has chosen a password, or was let in by hand.</summary>
    Task ApprovedAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Somebody has signed in, in whatever way.</summary>
    Task SignedInAsync(Guid userId, CancellationToken cancellationToken);

    /// <summary>Name or address of somebody were changed.</summary>
    Task ChangedAsync(InvitedPerson person, CancellationToken cancellationToken);

    Task DeletedAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken);
}
