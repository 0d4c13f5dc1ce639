namespace Our.UserAccess.Decisions.Views;

/// <summary>A node that encloses the place the sweep has come to.</summary>
internal struct SweepFrame
{
    public int End;
    public int FirstEntry;
    public int FirstUndo;
    public bool IsReached;
    public bool IsMedia;

    /// <summary>What the layers say below the node, as long as no region there says otherwise.</summary>
    public LayerMasks Below;
    public int Answers;
}
