using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>Regions by where they start. Since they never cross, all that contain a position are a chain of <see cref="Region.Up"/>.</summary>
internal sealed class RegionList(Layout? layout, Region[] regions)
{
    public const int None = PositionIndex.None;

    private readonly PositionIndex _starts = new(Array.ConvertAll(regions, region => region.Start));

    public static RegionList Empty { get; } = new(null, []);

    public Layout? Layout => layout;

    public Region[] Regions => regions;

    public static RegionList Place(Clause[] clauses, NodeTree tree)
    {
        var starts = new int[clauses.Length];
        var sorted = (Clause[])clauses.Clone();
        for (var i = 0; i < clauses.Length; i++)
        {
            starts[i] = PlaceOf(clauses[i], tree).Start;
        }

        Array.Sort(starts, sorted);
        var regions = new Region[sorted.Length];
        for (var i = 0; i < regions.Length; i++)
        {
            var place = PlaceOf(sorted[i], tree);
            regions[i] = new Region { Start = place.Start, End = place.End, Up = Enclosing(regions, i - 1, place), Clause = sorted[i] };
        }

        return new RegionList(tree.Layout, regions);
    }

    /// <summary>The innermost region that contains the position, or -1.</summary>
    public int Innermost(int position)
    {
        var index = _starts.LastAtOrBefore(position);
        while (index >= 0 && regions[index].End < position)
        {
            index = regions[index].Up;
        }

        return index;
    }

    private static Interval PlaceOf(Clause clause, NodeTree tree) =>
        clause.Node == Clause.WholeSite ? Interval.Everything : tree.PlaceOf(clause.Node);

    private static int Enclosing(Region[] regions, int index, Interval place)
    {
        while (index >= 0 && regions[index].End < place.Start)
        {
            index = regions[index].Up;
        }

        return index;
    }
}
