namespace Our.UserAccess.Reviews;

/// <summary>What a review is to be about.</summary>
internal sealed record ReviewScopeBody
{
    public ReviewScopeKind? Kind { get; init; }

    /// <summary>Key of the workspace or group; only for these two.</summary>
    public Guid? Id { get; init; }
}
