using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.Invitations.Links;

internal sealed class InviteeChanges(InvitationLinks links, LinkStore store, InvitationStore invitations, OutboxSignal signal, TimeProvider clock) : IInvitationChanges
{
    private static readonly TimeSpan ClaimTime = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenRequests = TimeSpan.FromHours(1);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task OpenedAsync(Guid id, string token, CancellationToken cancellationToken)
    {
        if (await links.MatchAsync(id, token, cancellationToken) is { Status: LinkStatus.Live })
        {
            await invitations.ChangeAsync(id, invitation => invitation.Opened(Now), cancellationToken);
        }
    }

    public async Task<bool> ClaimAsync(Guid id, string token, CancellationToken cancellationToken) =>
        await links.MatchAsync(id, token, cancellationToken) is { Status: LinkStatus.Live }
        && await store.ClaimAsync(id, Now, Now - ClaimTime, cancellationToken);

    public Task ReleaseAsync(Guid id, CancellationToken cancellationToken) => store.ReleaseAsync(id, cancellationToken);

    public async Task AcceptedAsync(Guid id, CancellationToken cancellationToken) =>
        await invitations.ChangeAsync(id, invitation => invitation.Accepted(Now), cancellationToken);

    public async Task<bool> NewLinkRequestedAsync(Guid id, string token, CancellationToken cancellationToken)
    {
        if (await links.MatchAsync(id, token, cancellationToken) is not { Status: not LinkStatus.Accepted } match
            || !await store.RequestAsync(match.Link.Id, Now, Now - BetweenRequests, cancellationToken))
        {
            return false;
        }

        await invitations.ChangeAsync(id, invitation => invitation.NewLinkRequested(Now), cancellationToken);
        signal.Raise();
        return true;
    }
}
