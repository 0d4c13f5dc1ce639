using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Workspaces.Contracts;

/// <summary>A named part of the installation: everything that is one of its roots, or below one.</summary>
public sealed record SiteWorkspace : IRecord
{
    /// <summary>Made by the package.</summary>
    public required Guid Id { get; init; }

    /// <summary>What people call it.</summary>
    public required string Name { get; init; }

    /// <summary>Unique, without regard to case; letters, digits and hyphens.</summary>
    public required string Alias { get; init; }

    /// <summary>Keys of documents. The same node may be a root of several workspaces.</summary>
    public IReadOnlyList<Guid> ContentRootIds { get; init; } = [];

    /// <summary>Keys of media.</summary>
    public IReadOnlyList<Guid> MediaRootIds { get; init; } = [];

    /// <summary>Cultures as ISO codes; empty for all.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Domains that are served from here, for people to recognise it by.</summary>
    public IReadOnlyList<string> Domains { get; init; } = [];

    /// <summary>Keys of the folders whose forms belong here.</summary>
    public IReadOnlyList<string> FormsFolders { get; init; } = [];

    /// <summary>Keys of users who may give and take access here, within their own rights.</summary>
    public IReadOnlyList<Guid> ManagerIds { get; init; } = [];

    /// <summary>Goes up by one with every change.</summary>
    public int Version { get; init; } = 1;
}
