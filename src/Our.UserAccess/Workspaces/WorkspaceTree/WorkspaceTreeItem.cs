using Our.UserAccess.Shared.Trees;

namespace Our.UserAccess.Workspaces.WorkspaceTree;

/// <summary>One workspace in the sidebar.</summary>
internal sealed record WorkspaceTreeItem(string Id, string Name, string Alias) : ITreeItem
{
    public TreeParent? Parent => null;

    public bool HasChildren => false;

    public IReadOnlyList<string> Flags => [];
}
