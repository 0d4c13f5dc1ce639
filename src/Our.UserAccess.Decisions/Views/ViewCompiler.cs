using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Views;

/// <summary>Compiles all answers for a user: gathers all regions that matter, and sweeps them once for every 64 verbs.</summary>
internal sealed class ViewCompiler(Register register, NodeTree tree, int words)
{
    [ThreadStatic]
    private static Sweep? _sweep;

    private readonly List<Source> _sources = [];

    public CompiledView Compile(UserScope scope, long at)
    {
        if (scope.Refusal is { } layer)
        {
            return new CompiledView([SegmentList.Refusing(layer)], Ticks.Always, hasConditions: false);
        }

        AddPlaces(SourceKind.Media, Source.NoSlot, [tree.Layout.All(NodeKind.Media)]);
        AddPlaces(SourceKind.StartNode, Source.NoSlot, [.. scope.Starts]);
        AddGroups(scope.Groups, withRules: !scope.User.IsSuper);
        if (!scope.User.IsSuper)
        {
            AddRules(register.Everyone, SourceKind.GroupRule, Source.NoSlot);
            AddRules(scope.User.Rules, SourceKind.UserRule, Source.NoSlot);
        }

        return Run(scope, at);
    }

    private CompiledView Run(UserScope scope, long at)
    {
        var sweep = _sweep ??= new Sweep();
        var lists = new SegmentList[words];
        for (var word = 0; word < words; word++)
        {
            lists[word] = sweep.Run(word, at, _sources, scope.Groups);
        }

        var unchanged = new Ticks(Math.Max(scope.Unchanged.From, sweep.Unchanged.From), Math.Min(scope.Unchanged.Until, sweep.Unchanged.Until));
        return new CompiledView(lists, unchanged, sweep.HasConditions);
    }

    private void AddGroups(GroupPlaces[] groups, bool withRules)
    {
        for (var slot = 0; slot < groups.Length; slot++)
        {
            var group = groups[slot].Group;
            AddPlaces(SourceKind.Grant, slot, groups[slot].Places);
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
