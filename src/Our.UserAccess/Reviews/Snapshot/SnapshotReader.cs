using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>Writes down what some people hold, with a recommendation and a reviewer for each of it. Stores nothing.</summary>
internal sealed class SnapshotReader(
    ReviewScopes scopes, IUserDirectory users, HoldingReader holdings, ReviewerChoices choices, UnusedPeople unused, IAccessFacts facts, TimeProvider clock)
{
    /// <summary>So many people at a time.</summary>
    public const int AtOnce = 100;

    public async Task<IReadOnlyList<ReviewItemRow>> ReadAsync(ReviewRow review, IReadOnlyList<Guid> userIds, CancellationToken cancellationToken)
    {
        if (facts.Current is not { } snapshot)
        {
            return [];
        }

        ReviewScope scope = scopes.Of(review);
        Dictionary<Guid, UserItem> people = (await users.ReadAsync(userIds)).ToDictionary(user => user.Id);
        ReviewerChoice choice = await choices.OfAsync(review, cancellationToken);
        IReadOnlySet<Guid> idle = await unused.AmongAsync([.. people.Keys], review.WorkspaceId, cancellationToken);
        var peers = new PeerCounts(snapshot, clock.GetUtcNow());
        return
        [
            .. from holding in await holdings.ReadAsync(scope, [.. people.Keys], cancellationToken)
               let person = people[holding.UserId]
               let recommendation = Recommendation.Of(Facts(holding, person, peers) with { IsUnused = idle.Contains(person.Id) && holding.Kind != HoldingKind.Rule })
               let place = holding.WorkspaceId ?? review.WorkspaceId
               select Item(review, holding, person, recommendation) with
               {
                   NeedsJustification = scope.NeedsJustification || scopes.IsSpecial(holding.GroupId),
                   ReviewerId = choice.For(person.Id, place),
               },
        ];
    }

    private RecommendationFacts Facts(Holding holding, UserItem person, PeerCounts peers) => new()
    {
        Now = clock.GetUtcNow().UtcDateTime,
        IsApi = person.Kind == UserItemKind.Api,
        IsDisabled = person.State == UserItemState.Disabled,
        CreatedAt = person.CreateDate,
        LastSignInAt = person.LastLoginDate,
        Until = holding.Until,
        CanBeShortened = holding.Kind != HoldingKind.Membership,
        Peers = peers.Of(holding),
    };

    private static ReviewItemRow Item(ReviewRow review, Holding holding, UserItem person, Recommendation recommendation) => new()
    {
        Id = Guid.CreateVersion7(),
        ReviewId = review.Id,
        UserId = person.Id,
        UserName = person.Name,
        UserEmail = person.Email,
        IsApi = person.Kind == UserItemKind.Api,
        Kind = holding.Kind,
        HeldId = holding.Id,
        GroupId = holding.GroupId,
        GroupName = holding.GroupName,
        PlaceId = holding.PlaceId,
        PlaceName = holding.PlaceName,
        Since = holding.Since,
        Until = holding.Until,
        Sentence = HoldingSentence.Of(holding),
        LastSignInAt = person.LastLoginDate,
        Recommended = recommendation.Decision,
        RecommendedUntil = recommendation.Until,
        Reasons = recommendation.Reasons,
        NeedsJustification = false,
    };
}
