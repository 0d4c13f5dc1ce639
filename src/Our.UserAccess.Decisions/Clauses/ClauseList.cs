using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>All that is said for one subject in one layer, placed on the tree when it is first asked for.</summary>
internal sealed class ClauseList
{
    private readonly Clause[] _clauses;
    private RegionList? _placed;

    private ClauseList(Clause[] clauses, RegionList? placed) => (_clauses, _placed) = (clauses, placed);

    public static ClauseList Empty { get; } = new([], null);

    public bool IsEmpty => _clauses.Length == 0;

    public ReadOnlySpan<Clause> Clauses => _clauses;

    public static ClauseList Of(Clause[] clauses) => clauses.Length == 0 ? Empty : new ClauseList(clauses, null);

    /// <summary>Whether one of them speaks, or is still to speak, after this time.</summary>
    public bool LastsBeyond(long at) => Array.Exists(_clauses, clause => clause.Limits is not { } limits || limits.Window.Until > at);

    /// <summary>The regions in this version of the tree. Two readers may place them at once; either result will do.</summary>
    public RegionList On(NodeTree tree)
    {
        if (IsEmpty)
        {
            return RegionList.Empty;
        }

        var placed = _placed;
        if (placed is null || !ReferenceEquals(placed.Layout, tree.Layout))
        {
            _placed = placed = RegionList.Place(_clauses, tree);
        }

        return placed;
    }

    public ClauseList Changed(HashSet<Clause>? removed, List<Clause> added)
    {
        var rest = removed is null ? _clauses : Array.FindAll(_clauses, clause => !removed.Contains(clause));
        return Of([.. rest, .. added]);
    }
}
