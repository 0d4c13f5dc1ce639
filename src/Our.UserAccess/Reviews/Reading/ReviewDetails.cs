using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>A review as its page shows it.</summary>
internal sealed class ReviewDetails(ReviewSummaries summaries, ReviewSearch search, ReviewActions actions, IOperations operations, IPrincipalNames names)
{
    public async Task<ReviewDetail> OfAsync(ReviewRow review, CancellationToken cancellationToken)
    {
        IReadOnlyList<(Guid? Reviewer, int Items, int Decided)> reviewers = await search.ReviewersAsync(review.Id, cancellationToken);
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync(
            [.. reviewers.Select(count => count.Reviewer).Append(review.FallbackReviewerId).Append(review.ClosedById).OfType<Guid>().Distinct()]);
        OperationItem? work = review.Phase is null || review.OperationId is not { } operation ? null : await operations.FindAsync(operation, cancellationToken);
        return new ReviewDetail((await summaries.OfAsync([review], cancellationToken))[0])
        {
            Message = review.Message,
            Comment = review.Comment,
            ClosedBy = ReviewPerson.Of(review.ClosedById, people),
            Reviewers = [.. reviewers.Where(count => count.Reviewer is not null).Select(count => new ReviewerItem(count.Reviewer!.Value, people.GetValueOrDefault(count.Reviewer.Value), count.Items, count.Decided)).OrderBy(reviewer => reviewer.Name, StringComparer.CurrentCultureIgnoreCase)],
            FallbackReviewer = ReviewPerson.Of(review.FallbackReviewerId, people),
            UseManagers = review.UseManagers,
            WithoutReviewer = reviewers.Where(count => count.Reviewer is null).Sum(count => count.Items),
            UndoUntil = review.UndoUntil,
            UndoneAt = review.UndoneAt,
            Evidence = review is { SealedAt: { } at, Digest: { } digest, PageDigest: { } page } ? new EvidenceItem(at, digest, page) : null,
            NextStartsAt = review.NextStartsAt,
            Work = review.Phase is null ? null : new ReviewWorkItem(work is { State: OperationState.Queued or OperationState.Running }, work?.Done ?? 0, work?.Total ?? 0),
            Actions = await actions.OfAsync(review, cancellationToken),
        };
    }
}
