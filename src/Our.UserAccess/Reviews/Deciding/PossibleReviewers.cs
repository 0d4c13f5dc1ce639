using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Reviews.Deciding;

/// <summary>To whom somebody may delegate: reviewers of the same review, and whom they see; those who can sign in.</summary>
internal sealed class PossibleReviewers(ReviewSearch search, IUserDirectory users, IAccessFacts facts)
{
    public async Task<IReadOnlySet<Guid>> AmongAsync(ReviewRow review, IReadOnlyCollection<Guid> wanted, CancellationToken cancellationToken)
    {
        if (wanted.Count == 0)
        {
            return new HashSet<Guid>();
        }

        HashSet<Guid> known = [.. (await search.ReviewersAsync(review.Id, cancellationToken)).Select(count => count.Reviewer).Append(review.FallbackReviewerId).OfType<Guid>(), .. review.ReviewerIds];
        IReadOnlyDictionary<Guid, string> seen = await users.NamesAsync(wanted);
        return wanted.Where(person => (known.Contains(person) || seen.ContainsKey(person)) && facts.Current?.StateOf(person) is UserState.Active or UserState.Inactive).ToHashSet();
    }
}
