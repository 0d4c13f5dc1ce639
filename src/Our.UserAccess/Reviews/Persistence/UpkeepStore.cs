using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Reviews.Persistence;

/// <summary>What time asks of reviews.</summary>
internal sealed class UpkeepStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    private const int AtOnce = 100;

    /// <summary>Reviewers with something open who were not told yet, some at a time.</summary>
    public async Task<IReadOnlyList<(ReviewRow Review, ReviewerRow Reviewer, int Open)>> ToTellAsync(DateTime now, TimeSpan before, CancellationToken cancellationToken)
    {
        DateTime soon = now + before;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        var found = await OpenAsync(context)
            .Where(told => told.Reviewer.AskedAt == null
                || (told.Reviewer.ToldOverdueAt == null && told.Review.DueAt <= now)
                || (told.Reviewer.RemindedAt == null && told.Review.DueAt <= soon))
            .OrderBy(told => told.Review.Id).ThenBy(told => told.Reviewer.UserId)
            .Take(AtOnce)
            .ToListAsync(cancellationToken);
        return [.. found.Select(told => (told.Review, told.Reviewer, told.Open))];
    }

    /// <summary>Reviewers of the review with something open.</summary>
    public async Task<IReadOnlyList<(ReviewerRow Reviewer, int Open)>> OpenAsync(Guid reviewId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<Told> found = await OpenAsync(context).Where(told => told.Review.Id == reviewId).ToListAsync(cancellationToken);
        return [.. found.Select(told => (told.Reviewer, told.Open))];
    }

    public async Task MarkAsync(ReviewerRow told)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync();
        context.Update(told);
        await context.SaveChangesAsync();
    }

    public async Task<IReadOnlyList<ReviewRow>> ToRepeatAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<ReviewRow>().AsNoTracking().Where(review => review.NextStartsAt <= now && review.Phase == null).OrderBy(review => review.NextStartsAt).Take(AtOnce).ToListAsync(cancellationToken);
    }

    /// <summary>What was taken is remembered no longer than it can be given back.</summary>
    public async Task ForgetAsync(DateTime before, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<Guid> over = context.Set<ReviewRow>().Where(review => review.SealedAt <= before && review.Phase == null).Select(review => review.Id);
        await context.Set<ReviewItemRow>().Where(item => item.Memory != null && over.Contains(item.ReviewId)).ExecuteUpdateAsync(set => set.SetProperty(item => item.Memory, (string?)null), cancellationToken);
    }

    private static IQueryable<Told> OpenAsync(UserAccessDbContext context) =>
        from reviewer in context.Set<ReviewerRow>().AsNoTracking()
        join review in context.Set<ReviewRow>().AsNoTracking() on reviewer.ReviewId equals review.Id
        where review.State == ReviewState.Open && review.Phase == null
        let open = context.Set<ReviewItemRow>().Count(item => item.ReviewId == review.Id && item.ReviewerId == reviewer.UserId && item.Decision == null)
        where open > 0
        select new Told { Review = review, Reviewer = reviewer, Open = open };

    private sealed class Told
    {
        public required ReviewRow Review { get; init; }

        public required ReviewerRow Reviewer { get; init; }

        public required int Open { get; init; }
    }
}
