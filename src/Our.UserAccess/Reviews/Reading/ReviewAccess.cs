using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>
/// Who sees and manages which reviews: by permission everywhere or in a workspace, and a reviewer those in which they have
/// something to decide. For everybody else a review does not exist.
/// </summary>
internal sealed class ReviewAccess(ReviewStore reviews, ReviewSearch search, ICurrentUser current, IReach reach)
{
    public async Task<ReviewSight> SightAsync(CancellationToken cancellationToken)
    {
        Reach read = await reach.OfAsync(ReviewPermissions.Read, cancellationToken);
        return new ReviewSight(read.IsEverywhere, read.Workspaces, current.Id ?? Guid.Empty);
    }

    public async Task<Outcome<ReviewRow>> ReadAsync(Guid id, CancellationToken cancellationToken) =>
        await reviews.FindAsync(id, cancellationToken) is ReviewRow review
            && (await SeesAllAsync(review, cancellationToken) || await search.HasItemsOfAsync(id, current.Id ?? Guid.Empty, cancellationToken))
                ? review
                : ReviewFailures.NotFound(id);

    public async Task<Outcome<ReviewRow>> ManageAsync(Guid id, CancellationToken cancellationToken)
    {
        if (!(await ReadAsync(id, cancellationToken)).TryGet(out ReviewRow? review, out Failure? refused))
        {
            return refused;
        }

        return await ManageRefusalAsync(review, cancellationToken) is Failure beyond ? beyond : review;
    }

    /// <summary>Whether they see more of it than what they decide themselves.</summary>
    public async Task<bool> SeesAllAsync(ReviewRow review, CancellationToken cancellationToken) =>
        (await reach.OfAsync(ReviewPermissions.Read, cancellationToken)).Covers(review.WorkspaceId);

    public async Task<Failure?> ManageRefusalAsync(ReviewRow review, CancellationToken cancellationToken) =>
        (await reach.OfAsync(ReviewPermissions.Manage, cancellationToken)).Covers(review.WorkspaceId) ? null : ReviewFailures.OutOfReach;
}
