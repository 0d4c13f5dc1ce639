using Our.UserAccess.Shared.Trees;

namespace Our.UserAccess.Users.UserTree;

/// <summary>One list of users in the sidebar.</summary>
internal sealed record UserTreeItem(string Id, string Name, long Count) : ITreeItem
{
    public TreeParent? Parent => null;

    public bool HasChildren => false;

    public string Icon => "icon-users";

    public IReadOnlyList<string> Flags => [];
}
