namespace Our.UserAccess.Rules.Contracts;

/// <summary>Which rules are wanted; what is null does not matter.</summary>
internal sealed record RuleFilter
{
    public Guid? UserId { get; init; }

    /// <summary>Of any of these users.</summary>
    public IReadOnlyCollection<Guid>? UserIds { get; init; }

    public Guid? GroupId { get; init; }

    /// <summary>Rules of any of these nodes, and of the whole site: what can speak at a place.</summary>
    public IReadOnlyCollection<Guid>? NodeIds { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = int.MaxValue;
}
