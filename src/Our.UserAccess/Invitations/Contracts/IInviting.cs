using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Contracts;

/// <summary>Invites for the person who asks, within their own rights and reach. Whether they hold a permission is for the caller to ask.</summary>
internal interface IInviting
{
    /// <summary>All that is wrong with it, or forbidden; null when it would be sent. Changes nothing.</summary>
    Task<Failure?> RefusalAsync(NewInvitation wanted, CancellationToken cancellationToken);

    /// <summary>Everything or nothing: the person is made and the mail is queued. The user's key.</summary>
    Task<Outcome<Guid>> InviteAsync(NewInvitation wanted, CancellationToken cancellationToken);

    /// <summary>Sends the open invitation of a user again; null when the mail is queued.</summary>
    Task<Failure?> ResendAsync(Guid userId, CancellationToken cancellationToken);
}
