using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>A group that counts for the user, and where; with its lists as they are placed on the tree.</summary>
internal readonly record struct GroupPlaces(Group Group, Interval First, Interval[] Others, RegionList? Guardrails, RegionList? Rules, RegionList? Granular)
{
    public GroupPlaces(Group group, Interval[] places, NodeTree tree)
        : this(
            group,
            places.Length > 0 ? places[0] : Interval.Nothing,
            places.Length > 1 ? places[1..] : [],
            Placed(group.Rules.Guardrails, tree),
            Placed(group.Rules.Rules, tree),
            Placed(group.Granular, tree))
    {
    }

    public Interval[] Places => [First, .. Others];

    public bool Contains(int position)
    {
        if (First.Contains(position))
        {
            return true;
        }

        foreach (var place in Others)
        {
            if (place.Contains(position))
            {
                return true;
            }
        }

        return false;
    }

    public bool Allows(in Asked asked)
    {
        var set = Granular is null ? RegionList.None : Granular.Innermost(asked.Position);
        var verbs = set == RegionList.None ? Group.Verbs : Granular!.Regions[set].Clause.Verbs;
        return verbs.Has(asked.Verb);
    }

    private static RegionList? Placed(ClauseList clauses, NodeTree tree) => clauses.IsEmpty ? null : clauses.On(tree);
}
