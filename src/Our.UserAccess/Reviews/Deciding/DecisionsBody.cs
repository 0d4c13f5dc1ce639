namespace Our.UserAccess.Reviews.Deciding;

internal sealed record DecisionsBody
{
    /// <summary>200 at most.</summary>
    public IReadOnlyList<DecisionBody> Decisions { get; init; } = [];
}
