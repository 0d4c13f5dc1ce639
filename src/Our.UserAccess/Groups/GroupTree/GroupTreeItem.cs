using Our.UserAccess.Shared.Trees;

namespace Our.UserAccess.Groups.GroupTree;

/// <summary>One group in the sidebar.</summary>
internal sealed record GroupTreeItem(string Id, string Name, string Alias, string? Icon, long MemberCount, bool IsProtected) : ITreeItem
{
    public TreeParent? Parent => null;

    public bool HasChildren => false;

    public IReadOnlyList<string> Flags => [];
}
