using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Persistence;
using Our.UserAccess.Reviews.Reading;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Reviews.Persistence;

/// <summary>Keeps what a review looks at.</summary>
internal sealed class ReviewItemStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    /// <summary>In the place of what was written down of these people before, so that it can be done twice.</summary>
    public async Task ReplaceAsync(Guid reviewId, IReadOnlyCollection<Guid> userIds, IReadOnlyList<ReviewItemRow> items, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Set<ReviewItemRow>().Where(item => item.ReviewId == reviewId && userIds.Contains(item.UserId)).ExecuteDeleteAsync(cancellationToken);
        context.AddRange(items);
        await context.AddReviewersAsync(reviewId, items.Select(item => item.ReviewerId), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>By person.</summary>
    /// <param name="reviewId">The review.</param>
    /// <param name="query">Which of its items.</param>
    /// <param name="reviewer">Only those that this person decides; null for all.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Page<ReviewItemRow>> FindAsync(Guid reviewId, ReviewItemQuery query, Guid? reviewer, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<ReviewItemRow> found = Matching(context.Set<ReviewItemRow>().AsNoTracking().Where(item => item.ReviewId == reviewId), query);
        if (reviewer is { } self)
        {
            found = found.Where(item => item.ReviewerId == self);
        }

        return new Page<ReviewItemRow>(
            await found.CountAsync(cancellationToken),
            await found.OrderBy(item => item.UserName).ThenBy(item => item.UserId).ThenBy(item => item.Id).Skip(query.Skip).Take(query.Take).ToListAsync(cancellationToken));
    }

    /// <summary>Those of them that belong to the review.</summary>
    public async Task<IReadOnlyList<ReviewItemRow>> FindAsync(Guid reviewId, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<ReviewItemRow>().AsNoTracking().Where(item => item.ReviewId == reviewId && ids.Contains(item.Id)).ToListAsync(cancellationToken);
    }

    private static IQueryable<ReviewItemRow> Matching(IQueryable<ReviewItemRow> items, ReviewItemQuery query)
    {
        if (query.State is { } state)
        {
            items = state == DecisionState.Decided ? items.Where(item => item.Decision != null) : items.Where(item => item.Decision == null);
        }

        return string.IsNullOrWhiteSpace(query.Filter)
            ? items
            : items.Where(item => EF.Functions.Like(item.UserName, Part(query.Filter), "\\")
                || EF.Functions.Like(item.UserEmail, Part(query.Filter), "\\")
                || EF.Functions.Like(item.Sentence, Part(query.Filter), "\\"));
    }

    private static string Part(string filter) =>
        '%' + filter.Trim().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal).Replace("[", "\\[", StringComparison.Ordinal) + '%';
}
