using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>Reviews as lists show them.</summary>
internal sealed class ReviewSummaries(ReviewSearch search, IPrincipalNames names, ICurrentUser current, TimeProvider clock)
{
    public async Task<IReadOnlyList<ReviewSummary>> OfAsync(IReadOnlyList<ReviewRow> reviews, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, ReviewProgress> progress = await search.ProgressAsync([.. reviews.Select(review => review.Id)], current.Id ?? Guid.Empty, cancellationToken);
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync([.. reviews.Select(review => review.StartedById).Distinct()]);
        return [.. reviews.Select(review => Of(review, progress.GetValueOrDefault(review.Id, ReviewProgress.None), people))];
    }

    private ReviewSummary Of(ReviewRow review, ReviewProgress progress, IReadOnlyDictionary<Guid, string> people) => new()
    {
        Id = review.Id,
        Name = review.Name,
        Scope = new ReviewScopeItem(review.ScopeKind, review.ScopeId, review.ScopeName, review.InactiveDays),
        State = review.State,
        Phase = review.Phase,
        IsOverdue = review.IsOverdueAt(clock.GetUtcNow().UtcDateTime),
        StartedAt = review.StartedAt,
        StartedBy = ReviewPerson.Of(review.StartedById, people),
        DueAt = review.DueAt,
        ClosedAt = review.ClosedAt,
        Progress = progress,
        Repeats = review.Repeats,
        NoAnswer = review.NoAnswer,
    };
}
