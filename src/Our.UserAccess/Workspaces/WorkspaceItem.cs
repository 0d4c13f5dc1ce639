namespace Our.UserAccess.Workspaces;

/// <summary>A workspace on the wire.</summary>
internal sealed record WorkspaceItem
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Alias { get; init; }

    public required IReadOnlyList<WorkspaceRoot> ContentRoots { get; init; }

    public required IReadOnlyList<WorkspaceRoot> MediaRoots { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required IReadOnlyList<string> Domains { get; init; }

    public required IReadOnlyList<string> FormsFolders { get; init; }

    public required IReadOnlyList<Guid> ManagerIds { get; init; }

    /// <summary>Workspaces that share nodes with this one: allowed, and shown.</summary>
    public required IReadOnlyList<WorkspaceOverlap> Overlaps { get; init; }

    public required int Version { get; init; }
}
