using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.Persistence;

/// <summary>Finds reviews, and counts how far they are.</summary>
internal sealed class ReviewSearch(IDbContextFactory<UserAccessDbContext> contexts)
{
    /// <summary>Newest first.</summary>
    public async Task<Page<ReviewRow>> FindAsync(ReviewQuery query, ReviewSight sight, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<ReviewRow> found = Seen(context, query, sight);
        return new Page<ReviewRow>(
            await found.CountAsync(cancellationToken),
            await found.OrderByDescending(review => review.StartedAt).ThenBy(review => review.Id).Skip(query.Skip).Take(query.Take).ToListAsync(cancellationToken));
    }

    /// <summary>One query for any number of reviews.</summary>
    public async Task<IReadOnlyDictionary<Guid, ReviewProgress>> ProgressAsync(IReadOnlyCollection<Guid> ids, Guid self, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await context.Set<ReviewItemRow>().Where(item => ids.Contains(item.ReviewId))
            .GroupBy(item => item.ReviewId)
            .Select(items => new
            {
                items.Key,
                Total = items.Count(),
                Decided = items.Count(item => item.Decision != null),
                Mine = items.Count(item => item.ReviewerId == self),
                MineDecided = items.Count(item => item.ReviewerId == self && item.Decision != null),
            })
            .ToListAsync(cancellationToken);
        return counts.ToDictionary(count => count.Key, count => new ReviewProgress(count.Total, count.Decided, count.Mine, count.MineDecided));
    }

    /// <summary>Who has how much to decide; those without a reviewer under null.</summary>
    public async Task<IReadOnlyList<(Guid? Reviewer, int Items, int Decided)>> ReviewersAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await context.Set<ReviewItemRow>().Where(item => item.ReviewId == id)
            .GroupBy(item => item.ReviewerId)
            .Select(items => new { items.Key, Items = items.Count(), Decided = items.Count(item => item.Decision != null) })
            .ToListAsync(cancellationToken);
        return [.. counts.Select(count => (count.Key, count.Items, count.Decided))];
    }

    public async Task<bool> HasItemsOfAsync(Guid id, Guid reviewer, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<ReviewItemRow>().AnyAsync(item => item.ReviewId == id && item.ReviewerId == reviewer, cancellationToken);
    }

    private static IQueryable<ReviewRow> Seen(UserAccessDbContext context, ReviewQuery query, ReviewSight sight)
    {
        IQueryable<ReviewRow> reviews = context.Set<ReviewRow>().AsNoTracking();
        IQueryable<ReviewItemRow> own = context.Set<ReviewItemRow>().Where(item => item.ReviewerId == sight.Self);
        if (query.Mine || (!sight.IsEverything && sight.Workspaces.Count == 0))
        {
            reviews = reviews.Where(review => own.Any(item => item.ReviewId == review.Id));
        }
        else if (!sight.IsEverything)
        {
            Guid?[] places = [.. sight.Workspaces.Select(place => (Guid?)place)];
            reviews = reviews.Where(review =>
                (review.ScopeKind == ReviewScopeKind.Workspace && places.Contains(review.ScopeId)) || own.Any(item => item.ReviewId == review.Id));
        }

        return query.State is { } state ? reviews.Where(review => review.State == state) : reviews;
    }
}
