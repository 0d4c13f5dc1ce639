using Our.UserAccess.Decisions.Storage;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Grants;

internal sealed record Workspace(Guid Key, int Index) : IKeyed
{
    public int[] Roots { get; init; } = [];

    public bool Contains(int position, NodeTree tree)
    {
        foreach (var root in Roots)
        {
            if (tree.PlaceOf(root).Contains(position))
            {
                return true;
            }
        }

        return false;
    }
}
