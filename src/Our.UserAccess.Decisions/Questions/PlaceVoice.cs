using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Questions;

/// <summary>Whether a grant's place contains one node, and whether through a root that can be a start node.</summary>
internal readonly record struct PlaceVoice(bool Contains, bool Reaches)
{
    public PlaceVoice(Workspace workspace, NodeTree tree, int position, NodeKind kind)
        : this(
            workspace.Contains(position, tree),
            Array.Exists(workspace.Roots, root => tree.PlaceOf(root).Contains(position) && tree.Layout.CanStartAt(tree.PlaceOf(root), kind)))
    {
    }
}
