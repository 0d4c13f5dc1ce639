namespace Our.UserAccess.Access.StartNodes;

/// <summary>What gives a start node: the person's own record (no group), a group everywhere, or a group in a workspace.</summary>
internal sealed record StartNodeSourceItem
{
    public required Guid? GroupId { get; init; }

    public required string? GroupName { get; init; }

    public required Guid? WorkspaceId { get; init; }

    public required string? WorkspaceName { get; init; }

    /// <summary>Null for a native membership.</summary>
    public required Guid? AssignmentId { get; init; }
}
