namespace Our.UserAccess.Workspaces.SuggestWorkspaces;

/// <summary>A workspace that could be made as it is.</summary>
internal sealed record WorkspaceSuggestion
{
    public required string Name { get; init; }

    public required string Alias { get; init; }

    public required IReadOnlyList<WorkspaceRoot> ContentRoots { get; init; }

    /// <summary>The media folder at the root that bears the same name, where there is one.</summary>
    public required IReadOnlyList<WorkspaceRoot> MediaRoots { get; init; }

    public required IReadOnlyList<string> Domains { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }
}
