namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>One thing that somebody holds.</summary>
internal sealed record Holding
{
    public required Guid UserId { get; init; }

    public required HoldingKind Kind { get; init; }

    /// <summary>Key of the assignment, the rule, or the group of the membership.</summary>
    public required Guid Id { get; init; }

    public Guid? GroupId { get; init; }

    public string? GroupName { get; init; }

    public Guid? PlaceId { get; init; }

    public string? PlaceName { get; init; }

    public DateTime? Since { get; init; }

    public DateTime? Until { get; init; }

    /// <summary>What it lets the person do, where no group says that.</summary>
    public string? Act { get; init; }

    /// <summary>A workspace whose managers answer for it.</summary>
    public Guid? WorkspaceId => Kind == HoldingKind.Assignment ? PlaceId : null;
}
