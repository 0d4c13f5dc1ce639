namespace Our.UserAccess.Invitations.Contracts;

/// <summary>What the invited person does to an invitation. The link is looked at again each time.</summary>
internal interface IInvitationChanges
{
    /// <summary>They have come to the page; nothing where the link is not live.</summary>
    Task OpenedAsync(Guid id, string token, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the invitation for one acceptance. False when the link is not live, or another request is accepting it just now:
    /// of any number of requests at once, with whichever links, one gets true. Taken for five minutes at most.
    /// </summary>
    Task<bool> ClaimAsync(Guid id, string token, CancellationToken cancellationToken);

    /// <summary>The acceptance did not come about: it may be tried again.</summary>
    Task ReleaseAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>They are in; nothing where that is known already. All links end.</summary>
    Task AcceptedAsync(Guid id, CancellationToken cancellationToken);

    /// <summary>
    /// Asks for a new link with an old one, which need not be live: the timeline says so, and the inviter is told soon. False when
    /// there is nothing to ask for (an unknown link, a person who is in), or when it was asked for with this link within the last hour.
    /// </summary>
    Task<bool> NewLinkRequestedAsync(Guid id, string token, CancellationToken cancellationToken);
}
