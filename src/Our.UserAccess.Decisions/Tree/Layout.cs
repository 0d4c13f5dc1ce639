using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>
/// The numbering of the tree. Its identity is what accelerators are stamped with: as long as the object is the same, no
/// node that was there has moved.
/// </summary>
internal sealed class Layout(Interval documents, Interval documentBin, Interval media, Interval mediaBin)
{
    /// <summary>Root and bin of a kind together: what the start node <c>root</c> reaches.</summary>
    public Interval All(NodeKind kind) => kind == NodeKind.Media ? media : documents;

    public NodeKind KindAt(int position) => position >= media.Start ? NodeKind.Media : NodeKind.Document;

    public bool IsInBin(int position) => documentBin.Contains(position) || mediaBin.Contains(position);

    /// <summary>Whether a place can be a start node of the kind: there, of that kind and not in the recycle bin.</summary>
    public bool CanStartAt(Interval place, NodeKind kind) =>
        All(kind).Contains(place) && !IsInBin(place.Start) && place.Start != All(kind).Start;

    /// <summary>The same numbering under a new identity.</summary>
    public Layout Renewed() => new(documents, documentBin, media, mediaBin);
}
