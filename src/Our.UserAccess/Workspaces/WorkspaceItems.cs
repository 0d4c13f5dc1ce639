using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Workspaces;

/// <summary>Turns workspaces into what is shown: roots by name, overlaps with the others.</summary>
internal sealed class WorkspaceItems(INodeDirectory nodes)
{
    /// <param name="shown">The workspaces to show.</param>
    /// <param name="all">All workspaces, for the overlaps.</param>
    public IReadOnlyList<WorkspaceItem> Of(IReadOnlyCollection<SiteWorkspace> shown, IReadOnlyCollection<SiteWorkspace> all)
    {
        IReadOnlyDictionary<Guid, NodeInfo> roots = nodes.Find([.. all.SelectMany(RootsOf)]);
        return [.. shown.Select(workspace => Item(workspace, all, roots))];
    }

    private static WorkspaceItem Item(SiteWorkspace workspace, IEnumerable<SiteWorkspace> all, IReadOnlyDictionary<Guid, NodeInfo> roots) => new()
    {
        Id = workspace.Id,
        Name = workspace.Name,
        Alias = workspace.Alias,
        ContentRoots = [.. workspace.ContentRootIds.Select(id => WorkspaceRoot.Of(id, roots.GetValueOrDefault(id)))],
        MediaRoots = [.. workspace.MediaRootIds.Select(id => WorkspaceRoot.Of(id, roots.GetValueOrDefault(id)))],
        Languages = workspace.Languages,
        Domains = workspace.Domains,
        FormsFolders = workspace.FormsFolders,
        ManagerIds = workspace.ManagerIds,
        Overlaps = [.. all.Where(other => other.Id != workspace.Id).SelectMany(other => Overlaps(workspace, other, roots))],
        Version = workspace.Version,
    };

    private static IEnumerable<WorkspaceOverlap> Overlaps(
        SiteWorkspace workspace, SiteWorkspace other, IReadOnlyDictionary<Guid, NodeInfo> roots)
    {
        NodeInfo[] own = Present(workspace, roots);
        return Present(other, roots)
            .Where(root => own.Any(mine => mine.Contains(root) || root.Contains(mine)))
            .Select(root => new WorkspaceOverlap(other.Id, other.Name, root.Id));
    }

    private static NodeInfo[] Present(SiteWorkspace workspace, IReadOnlyDictionary<Guid, NodeInfo> roots) =>
        [.. RootsOf(workspace).Select(roots.GetValueOrDefault).OfType<NodeInfo>()];

    private static IEnumerable<Guid> RootsOf(SiteWorkspace workspace) => workspace.ContentRootIds.Concat(workspace.MediaRootIds);
}
