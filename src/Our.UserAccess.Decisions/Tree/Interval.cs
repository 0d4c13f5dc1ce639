namespace Our.UserAccess.Decisions.Tree;

/// <summary>
/// A node with everything below it, as positions in tree order; both ends belong to it. Two such intervals are nested
/// or apart, never crossing.
/// </summary>
internal readonly record struct Interval(int Start, int End)
{
    public static Interval Everything => new(int.MinValue, int.MaxValue);

    public static Interval Nothing => new(int.MaxValue, int.MinValue);

    public bool Contains(int position) => position >= Start && position <= End;

    public bool Contains(Interval other) => other.Start >= Start && other.End <= End && other.Start <= other.End;

    /// <summary>Whether one of the two is above, below or the same as the other.</summary>
    public bool IsOnBranchOf(Interval other) => Contains(other) || other.Contains(this);
}
