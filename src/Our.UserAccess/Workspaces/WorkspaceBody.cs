using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces;

/// <summary>What a client sends to create or change a workspace.</summary>
internal sealed record WorkspaceBody
{
    public string? Name { get; init; }

    /// <summary>Made from the name where it is left out.</summary>
    public string? Alias { get; init; }

    public IReadOnlyList<Guid> ContentRootIds { get; init; } = [];

    public IReadOnlyList<Guid> MediaRootIds { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Domains { get; init; } = [];

    public IReadOnlyList<string> FormsFolders { get; init; } = [];

    public IReadOnlyList<Guid> ManagerIds { get; init; } = [];

    /// <summary>The version that the change starts from; only for a change.</summary>
    public int? Version { get; init; }

    public SiteWorkspace ToWorkspace(Guid id, int version)
    {
        string name = Name?.Trim() ?? string.Empty;
        return new SiteWorkspace
        {
            Id = id,
            Name = name,
            Alias = string.IsNullOrWhiteSpace(Alias) ? WorkspaceAlias.From(name) : Alias.Trim(),
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
