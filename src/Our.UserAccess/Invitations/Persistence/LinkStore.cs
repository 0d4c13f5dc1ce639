using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Reads links, and takes what only one request may have.</summary>
internal sealed class LinkStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    private static readonly InvitationState[] Open =
        [InvitationState.Queued, InvitationState.Sent, InvitationState.Failed, InvitationState.Opened];

    public async Task<(Invitation? Invitation, IReadOnlyList<InvitationLink> Links)> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return (
            await context.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(invitation => invitation.Id == id, cancellationToken),
            await context.Set<InvitationLink>().AsNoTracking().Where(link => link.InvitationId == id).ToListAsync(cancellationToken));
    }

    /// <summary>INVARIANT: one statement decides, so that of any number of requests one gets true.</summary>
    public async Task<bool> ClaimAsync(Guid id, DateTime now, DateTime forgottenBefore, CancellationToken cancellationToken)
    {
        DateTime? claimed = now;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Invitation>()
            .Where(invitation => invitation.Id == id && Open.Contains(invitation.State) && invitation.ExpiresAt > now)
            .Where(invitation => invitation.ClaimedAt == null || invitation.ClaimedAt < forgottenBefore)
            .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.ClaimedAt, claimed), cancellationToken) == 1;
    }

    public async Task ReleaseAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<Invitation>()
            .Where(invitation => invitation.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.ClaimedAt, (DateTime?)null), cancellationToken);
    }

    /// <summary>Notes the wish, and that the inviter is to be told. False when it was asked for after that time already.</summary>
    public async Task<bool> RequestAsync(Guid linkId, DateTime now, DateTime askedBefore, CancellationToken cancellationToken)
    {
        DateTime? requested = now;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<InvitationLink>()
            .Where(link => link.Id == linkId && (link.RequestedAt == null || link.RequestedAt <= askedBefore))
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.RequestedAt, requested).SetProperty(link => link.TellInviterAt, requested), cancellationToken) == 1;
    }
}
