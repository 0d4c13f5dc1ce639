using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>Compiles a user's view: gathers all regions that matter to the user, and sweeps them once for every 64 verbs.</summary>
internal sealed class ViewCompiler(Register register, NodeTree tree, int words)
{
    [ThreadStatic]
    private static Sweep? _sweep;

    private readonly List<Source> _sources = [];

    public ViewContent Compile(User user, long at)
    {
        var origin = new ViewOrigin(user, register, tree.Layout);
        if (UserStates.Refuses(user) is { } layer)
        {
            return new ViewContent(user, origin, Ticks.Always) { Words = [SegmentList.Refusing(layer)] };
        }

        var grants = GrantReader.At(register, user, at);
        var groups = PlacesOf(grants);
        AddPlaces(SourceKind.Media, Source.NoSlot, [tree.Layout.All(NodeKind.Media)]);
        AddPlaces(SourceKind.StartNode, Source.NoSlot, [.. StartPlaces(user, grants, NodeKind.Document), .. StartPlaces(user, grants, NodeKind.Media)]);
        AddGroups(groups, withRules: !user.IsSuper);
        if (!user.IsSuper)
        {
            AddRules(register.Everyone, SourceKind.GroupRule, Source.NoSlot);
            AddRules(user.Rules, SourceKind.UserRule, Source.NoSlot);
        }

        return Run(user, origin, groups, at);
    }

    private ViewContent Run(User user, ViewOrigin origin, List<GroupPlaces> groups, long at)
    {
        var sweep = _sweep ??= new Sweep();
        var lists = new SegmentList[words];
        var unchanged = Ticks.Always;
        foreach (var assignment in user.IsSuper ? [] : user.Assignments)
        {
            unchanged = unchanged.UnchangedBy(assignment.Window, at);
        }

        for (var word = 0; word < words; word++)
        {
            lists[word] = sweep.Run(word, at, _sources, groups);
        }

        unchanged = new Ticks(Math.Max(unchanged.From, sweep.Unchanged.From), Math.Min(unchanged.Until, sweep.Unchanged.Until));
        return new ViewContent(user, origin, unchanged) { Words = lists, Groups = [.. groups], HasConditions = sweep.HasConditions };
    }

    private IEnumerable<Interval> StartPlaces(User user, List<Grant> grants, NodeKind kind) =>
        StartNodeReader.Effective(user, grants, kind, tree).Select(offer => offer.Place);

    private List<GroupPlaces> PlacesOf(List<Grant> grants)
    {
        var groups = new List<GroupPlaces>(grants.Count);
        foreach (var grant in grants)
        {
            var places = GrantReader.Places(grant, tree, register.ScopeGroupsToStartNodes);
            var known = groups.FindIndex(group => group.Group.Index == grant.Group.Index);
            if (known < 0)
            {
                groups.Add(new GroupPlaces(grant.Group, [.. places]));
            }
            else
            {
                groups[known] = new GroupPlaces(grant.Group, [.. groups[known].Places, .. places]);
            }
        }

        return groups;
    }

    private void AddGroups(List<GroupPlaces> groups, bool withRules)
    {
        for (var slot = 0; slot < groups.Count; slot++)
        {
            var (group, places) = groups[slot];
            AddPlaces(SourceKind.Grant, slot, places);
            Add(SourceKind.Granular, slot, group.Granular);
            if (withRules)
            {
                AddRules(group.Rules, SourceKind.GroupRule, slot);
            }
        }
    }

    private void AddRules(RuleBook rules, SourceKind kind, int slot)
    {
        Add(SourceKind.Guardrail, slot, rules.Guardrails);
        Add(kind, slot, rules.Rules);
    }

    private void Add(SourceKind kind, int slot, ClauseList clauses)
    {
        if (!clauses.IsEmpty)
        {
            _sources.Add(new Source(kind, slot, clauses.On(tree).Regions));
        }
    }

    private void AddPlaces(SourceKind kind, int slot, Interval[] places)
    {
        Array.Sort(places, (one, other) => one.Start.CompareTo(other.Start));
        _sources.Add(new Source(kind, slot, [.. places.Select(place => new Region { Start = place.Start, End = place.End })]));
    }
}
