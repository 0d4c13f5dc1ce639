using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces;

/// <summary>What a client sends to create or change a workspace.</summary>
internal sealed record WorkspaceBody
{
    public string? Name { get; init; }

    /// <summary>Where it is left out: made from the name of a new workspace, kept for another.</summary>
    public string? Alias { get; init; }

    public IReadOnlyList<Guid> ContentRootIds { get; init; } = [];

    public IReadOnlyList<Guid> MediaRootIds { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Domains { get; init; } = [];

    public IReadOnlyList<string> FormsFolders { get; init; } = [];

    public IReadOnlyList<Guid> ManagerIds { get; init; } = [];

    /// <summary>The version that the change starts from; only for a change.</summary>
    public int? Version { get; init; }

    /// <param name="id">The workspace's key.</param>
    /// <param name="version">Its version afterwards.</param>
    /// <param name="alias">Its alias where none is sent; null to make one from the name.</param>
    public SiteWorkspace ToWorkspace(Guid id, int version, string? alias = null)
    {
        string name = Name?.Trim() ?? string.Empty;
        return new SiteWorkspace
        {
            Id = id,
            Name = name,
            Alias = string.IsNullOrWhiteSpace(Alias) ? alias ?? WorkspaceAlias.From(name) : Alias.Trim(),
            ContentRootIds = [.. ContentRootIds.Distinct()],
            MediaRootIds = [.. MediaRootIds.Distinct()],
            Languages = [.. Languages.Distinct(StringComparer.OrdinalIgnoreCase)],
            Domains = [.. Domains.Distinct(StringComparer.OrdinalIgnoreCase)],
            FormsFolders = [.. FormsFolders.Distinct()],
            ManagerIds = [.. ManagerIds.Distinct()],
            Version = version,
        };
    }
}
