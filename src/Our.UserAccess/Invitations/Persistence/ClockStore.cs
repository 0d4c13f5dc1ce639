using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Finds invitations that the clock asks something of.</summary>
internal sealed class ClockStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    private static readonly InvitationState[] Running = [InvitationState.Sent, InvitationState.Opened, InvitationState.Failed];
    private static readonly InvitationState[] Waiting = [InvitationState.Sent, InvitationState.Opened];

    public Task<IReadOnlyList<Invitation>> OverAsync(DateTime now, CancellationToken cancellationToken) =>
        FindAsync(invitations => invitations.Where(invitation => Running.Contains(invitation.State) && invitation.ExpiresAt <= now), cancellationToken);

    /// <summary>Ours that end before a time, were not reminded of, and were not sent so late that the mail is a reminder itself.</summary>
    public async Task<IReadOnlyList<Invitation>> EndingAsync(DateTime now, TimeSpan before, CancellationToken cancellationToken)
    {
        DateTime soon = now + before;
        IReadOnlyList<Invitation> ending = await FindAsync(
            invitations => invitations.Where(invitation => Waiting.Contains(invitation.State)
                && invitation.Origin == InvitationOrigin.UserAccess
                && invitation.RemindedAt == null
                && invitation.ExpiresAt > now
                && invitation.ExpiresAt <= soon),
            cancellationToken);
        return [.. ending.Where(invitation => invitation.SentAt < invitation.ExpiresAt - before)];
    }

    /// <summary>Ours that ended before a time, and whose user is still there. Who was invited in Umbraco is left to Umbraco.</summary>
    public Task<IReadOnlyList<Invitation>> LongOverAsync(DateTime before, CancellationToken cancellationToken) => FindAsync(
        invitations => invitations.Where(invitation => invitation.State == InvitationState.Expired
            && invitation.Origin == InvitationOrigin.UserAccess
            && invitation.UserId != null
            && invitation.EndedAt <= before),
        cancellationToken);

    public async Task<DateTime?> NextEndAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Invitation>()
            .Where(invitation => Running.Contains(invitation.State) && invitation.ExpiresAt > now)
            .MinAsync(invitation => invitation.ExpiresAt, cancellationToken);
    }

    /// <summary>Those among the users that no invitation speaks of.</summary>
    public async Task<IReadOnlyList<Guid>> UnknownAsync(IReadOnlyList<Guid> userIds, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<Guid?> known = await context.Set<Invitation>()
            .Where(invitation => invitation.UserId != null && userIds.Contains(invitation.UserId.Value))
            .Select(invitation => invitation.UserId)
            .ToListAsync(cancellationToken);
        return [.. userIds.Except(known.OfType<Guid>())];
    }

    /// <summary>The addresses of people who are being made just now.</summary>
    public async Task<IReadOnlySet<string>> BeingMadeAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.Set<Invitation>()
            .Where(invitation => invitation.State == InvitationState.Draft && invitation.SendingSince != null)
            .Select(invitation => invitation.Email)
            .ToListAsync(cancellationToken)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    private async Task<IReadOnlyList<Invitation>> FindAsync(Func<IQueryable<Invitation>, IQueryable<Invitation>> which, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await which(context.Set<Invitation>().AsNoTracking()).OrderBy(invitation => invitation.ExpiresAt).ToListAsync(cancellationToken);
    }
}
