using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Reviews.Persistence;

internal static class ReviewerRows
{
    /// <summary>Adds those who are not reviewers yet; saved by the caller.</summary>
    public static async Task AddReviewersAsync(this UserAccessDbContext context, Guid reviewId, IEnumerable<Guid?> people, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. people.OfType<Guid>().Distinct()];
        Guid[] known = await context.Set<ReviewerRow>().Where(row => row.ReviewId == reviewId && wanted.Contains(row.UserId)).Select(row => row.UserId).ToArrayAsync(cancellationToken);
        context.AddRange(wanted.Except(known).Select(person => new ReviewerRow { ReviewId = reviewId, UserId = person }));
    }
}
