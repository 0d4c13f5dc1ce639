using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Reviews.Deciding;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Reviews.Reading;

/// <summary>Items as answers show them to the person who asks.</summary>
internal sealed class ReviewItems(ReviewAccess access, IPrincipalNames names, ICurrentUser current)
{
    public async Task<IReadOnlyList<ReviewItem>> OfAsync(ReviewRow review, IReadOnlyList<ReviewItemRow> items, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync(
            [.. items.SelectMany(item => new[] { item.ReviewerId, item.DecidedById }).OfType<Guid>().Distinct()]);
        bool isManager = await access.ManageRefusalAsync(review, cancellationToken) is null;
        return [.. items.Select(item => Of(item, people) with { Refusal = DecisionRights.Refusal(review, item, current.Id, isManager)?.Detail })];
    }

    private static ReviewItem Of(ReviewItemRow item, IReadOnlyDictionary<Guid, string> people) => new()
    {
        Id = item.Id,
        Version = item.Version,
        Person = new ReviewedPerson(item.UserId, item.UserName, item.UserEmail, item.IsApi),
        Holds = new HeldItem(item.Kind, item.GroupId, item.GroupName, item.PlaceId, item.PlaceName, item.Since, item.Until),
        Sentence = item.Sentence,
        LastSignInAt = item.LastSignInAt,
        Recommendation = new RecommendationItem(item.Recommended, item.RecommendedUntil, item.Reasons),
        Decision = item.Decision,
        Until = item.DecidedUntil,
        Comment = item.Comment,
        DecidedBy = ReviewPerson.Of(item.DecidedById, people),
        DecidedAt = item.DecidedAt,
        Reviewer = ReviewPerson.Of(item.ReviewerId, people),
        NeedsJustification = item.NeedsJustification,
        CanBeShortened = item.Kind != HoldingKind.Membership,
        Refusal = null,
        Outcome = item.Outcome,
        OutcomeSentence = item.OutcomeSentence,
    };
}
