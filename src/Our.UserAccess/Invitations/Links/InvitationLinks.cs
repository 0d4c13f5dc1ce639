using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.Invitations.Links;

internal sealed class InvitationLinks(LinkStore store, InviteeView view, TimeProvider clock) : IInvitationLinks
{
    public async Task<FoundLink> FindAsync(Guid id, string token, CancellationToken cancellationToken) =>
        await MatchAsync(id, token, cancellationToken) is { } match
            ? new FoundLink(match.Status, await view.OfAsync(match.Invitation, cancellationToken))
            : FoundLink.Nothing;

    /// <summary>Null for an unknown link.</summary>
    public async Task<LinkMatch?> MatchAsync(Guid id, string token, CancellationToken cancellationToken)
    {
        (Invitation? invitation, IReadOnlyList<InvitationLink> links) = await store.FindAsync(id, cancellationToken);
        return InvitationToken.Match(links, token) is InvitationLink link && invitation is not null
            ? new LinkMatch(invitation, link, StatusOf(invitation, link, clock.GetUtcNow().UtcDateTime))
            : null;
    }

    // Deny is what is left: only what is running, not replaced and not over is live.
    private static LinkStatus StatusOf(Invitation invitation, InvitationLink link, DateTime now) => invitation.StateAt(now) switch
    {
        InvitationState.Accepted => LinkStatus.Accepted,
        InvitationState.Revoked => LinkStatus.Revoked,
        InvitationState.Expired => LinkStatus.Expired,
        _ when link.EndedAt is not null => LinkStatus.Superseded,
        _ when invitation.ExpiresAt is null || invitation.ExpiresAt <= now => LinkStatus.Expired,
        InvitationState.Queued or InvitationState.Sent or InvitationState.Failed or InvitationState.Opened => LinkStatus.Live,
        _ => LinkStatus.Unknown,
    };
}
