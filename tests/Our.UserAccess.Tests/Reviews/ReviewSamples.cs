using Our.UserAccess.Reviews;
using Our.UserAccess.Reviews.Persistence;

namespace Our.UserAccess.Tests.Reviews;

internal static class ReviewSamples
{
    public static DateTime Now { get; } = new(2026, 11, 22, 12, 0, 0, DateTimeKind.Utc);

    public static ReviewRow Review { get; } = new()
    {
        Id = Guid.CreateVersion7(), Name = "Autumn", ScopeKind = ReviewScopeKind.Administrators, ReviewerIds = [], UseManagers = false, StartedAt = Now, StartedById = Guid.CreateVersion7(),
        DueAt = Now.AddDays(14), Repeats = ReviewRepeat.None, NoAnswer = NoAnswerRule.Nothing, State = ReviewState.Open,
    };

    public static ReviewItemRow Item { get; } = new()
    {
        Id = Guid.CreateVersion7(), ReviewId = Review.Id, UserId = Guid.CreateVersion7(), UserName = "Ida", UserEmail = "ida@example.test", IsApi = false, Kind = HoldingKind.Assignment,
        HeldId = Guid.CreateVersion7(), Sentence = "Holds Editors in Acme.", Recommended = ReviewDecision.Shorten, RecommendedUntil = Now.AddDays(90), Reasons = ["Alone."],
        NeedsJustification = false, ReviewerId = Guid.CreateVersion7(),
    };
}
