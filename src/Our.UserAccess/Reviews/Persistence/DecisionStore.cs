using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Reviews.Persistence;

/// <summary>Stores what reviewers decide, with the events that tell of it.</summary>
internal sealed class DecisionStore(IDbContextFactory<UserAccessDbContext> contexts, IAuditTrail trail)
{
    /// <summary>The keys of those that were stored; the others were changed by somebody else meanwhile. Null when the review takes no decisions any longer.</summary>
    public async Task<IReadOnlySet<Guid>?> StoreAsync(Guid reviewId, IReadOnlyList<ItemChange> changes, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // INVARIANT: held until the commit, so that no decision slips in while the review is being closed.
        int open = await context.Set<ReviewRow>()
            .Where(review => review.Id == reviewId && review.State == ReviewState.Open && review.Phase == null)
            .ExecuteUpdateAsync(set => set.SetProperty(review => review.Version, review => review.Version), cancellationToken);
        if (open == 0)
        {
            return null;
        }

        var stored = new HashSet<Guid>();
        foreach (ItemChange change in changes)
        {
            if (await StoreAsync(context, change, cancellationToken))
            {
                stored.Add(change.After.Id);
            }
        }

        ItemChange[] done = [.. changes.Where(change => stored.Contains(change.After.Id))];
        if (done.Length > 0)
        {
            await context.AddReviewersAsync(reviewId, done.Select(change => change.After.ReviewerId), cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await trail.AppendAsync(context, [.. done.Select(change => change.Told)], cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return stored;
    }

    private static async Task<bool> StoreAsync(UserAccessDbContext context, ItemChange change, CancellationToken cancellationToken)
    {
        (ReviewItemRow before, ReviewItemRow after) = (change.Before, change.After);
        return await context.Set<ReviewItemRow>().Where(item => item.Id == before.Id && item.Version == before.Version).ExecuteUpdateAsync(
            set => set
                .SetProperty(item => item.ReviewerId, after.ReviewerId)
                .SetProperty(item => item.Decision, after.Decision)
                .SetProperty(item => item.DecidedUntil, after.DecidedUntil)
                .SetProperty(item => item.Comment, after.Comment)
                .SetProperty(item => item.DecidedById, after.DecidedById)
                .SetProperty(item => item.DecidedAt, after.DecidedAt)
                .SetProperty(item => item.Version, before.Version + 1),
            cancellationToken) > 0;
    }
}
