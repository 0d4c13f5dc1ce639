using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>The queue: rows of invitations that wait for their mail.</summary>
internal sealed class OutboxStore(IDbContextFactory<UserAccessDbContext> contexts, IInvitedPeople people, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(int most, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Due(context, Now)
            .OrderBy(invitation => invitation.NextAttemptAt)
            .Take(most)
            .Select(invitation => invitation.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>
    /// INVARIANT: written down and committed before the mail goes out, by one statement, so that whoever gets an attempt is the
    /// only one, and a process that dies leaves its mark. Null when it is not due any longer.
    /// </summary>
    public async Task<Attempt?> ClaimAsync(Guid id, CancellationToken cancellationToken)
    {
        DateTime now = Now;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await TakeAsync(context, id, now, cancellationToken) == 0)
        {
            return null;
        }

        Invitation invitation = await context.Set<Invitation>().AsNoTracking().SingleAsync(row => row.Id == id, cancellationToken);
        DateTime expiresAt = invitation.ExpiresAt > now + people.Time ? invitation.ExpiresAt.Value : now + people.Time;
        string token = InvitationToken.Create();
        context.Add(new InvitationLink { Id = Guid.CreateVersion7(), InvitationId = id, Hash = InvitationToken.Hash(token), CreatedAt = now });
        await context.SaveChangesAsync(cancellationToken);
        await context.Set<Invitation>().Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ExpiresAt, expiresAt), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new Attempt(invitation with { ExpiresAt = expiresAt }, token, invitation.ExpiresAt);
    }

    /// <summary>What was begun before that time and never came to an end.</summary>
    public async Task<IReadOnlyList<Invitation>> StrandedAsync(DateTime before, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Invitation>().AsNoTracking().Where(invitation => invitation.SendingSince < before).ToListAsync(cancellationToken);
    }

    private static Task<int> TakeAsync(UserAccessDbContext context, Guid id, DateTime now, CancellationToken cancellationToken)
    {
        DateTime? since = now;
        return Due(context, now).Where(invitation => invitation.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(invitation => invitation.SendingSince, since).SetProperty(invitation => invitation.Attempts, invitation => invitation.Attempts + 1),
            cancellationToken);
    }

    private static IQueryable<Invitation> Due(UserAccessDbContext context, DateTime now) => context.Set<Invitation>().Where(invitation =>
        invitation.State == InvitationState.Queued && invitation.SendingSince == null && invitation.NextAttemptAt <= now);
}
