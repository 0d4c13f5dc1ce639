namespace Our.UserAccess.Benchmarks.Workloads;

/// <summary>Draws a workload. Every draw counts: the order is the specification.</summary>
internal sealed class WorkloadGenerator(WorkloadSize size)
{
    private const int QuestionCount = 65_536;
    private const int DeepestParent = 7;

    private readonly SplitMix64 _random = new(size.Seed);
    private readonly int[] _parents = new int[size.Nodes];
    private readonly int[] _depths = new int[size.Nodes];

    public Workload Generate()
    {
        DrawTree();
        var groups = Draw(size.Groups, DrawGroupVerbs);
        var granular = DrawGranular();
        var groupRules = Draw(size.Records * 35 / 100, () => DrawRule(isForUser: false, size.Groups));
        var userRules = Draw(size.Records * 25 / 100, () => DrawRule(isForUser: true, size.Users));
        var memberships = DrawMemberships();
        var nodes = _random.Shuffle(size.Nodes);
        var users = _random.Shuffle(size.Users);
        var hot = Draw(QuestionCount, () => new QuestionRecord(users[_random.Zipf(size.Users)], _random.Zipf(12), nodes[_random.Zipf(size.Nodes)]));
        var cold = Draw(QuestionCount, () => new QuestionRecord(_random.Below(size.Users), _random.Below(12), _random.Below(size.Nodes)));
        return new Workload(size, _parents, _depths, groups, granular, [.. groupRules, .. userRules], memberships, hot, cold);
    }

    private static T[] Draw<T>(int count, Func<T> draw)
    {
        var drawn = new T[count];
        for (var i = 0; i < count; i++)
        {
            drawn[i] = draw();
        }

        return drawn;
    }

    private void DrawTree()
    {
        var roots = Math.Clamp(size.Nodes / 10_000, 2, 20);
        var hubs = Enumerable.Range(0, roots).ToList();
        for (var node = 0; node < size.Nodes; node++)
        {
            if (node < roots)
            {
                (_parents[node], _depths[node]) = (Workload.Nowhere, 1);
                continue;
            }

            var parent = _random.Chance(40) ? hubs[_random.Zipf(hubs.Count)] : _random.Below(node);
            while (_depths[parent] > DeepestParent)
            {
                parent = _parents[parent];
            }

            (_parents[node], _depths[node]) = (parent, _depths[parent] + 1);
            if (_depths[node] <= 4 && hubs.Count < size.Nodes / 500 && _random.Chance(10))
            {
                hubs.Add(node);
            }
        }
    }

    private int DrawGroupVerbs()
    {
        var verbs = 1;
        for (var verb = 1; verb < Workload.Verbs.Count; verb++)
        {
            verbs |= _random.Chance(40) ? 1 << verb : 0;
        }

        return verbs;
    }

    private int DrawNode()
    {
        var node = _random.Below(size.Nodes);
        while (_depths[node] > 2 && _random.Chance(50))
        {
            node = _parents[node];
        }

        return node;
    }

    private GranularRecord[] DrawGranular()
    {
        var records = new List<GranularRecord>();
        var taken = new HashSet<(int Group, int Node)>();
        while (records.Count < size.Records * 40 / 100)
        {
            var record = new GranularRecord(_random.Mixed(size.Groups), DrawNode(), DrawGranularVerbs());
            if (taken.Add((record.Group, record.Node)))
            {
                records.Add(record);
            }
        }

        return [.. records];
    }

    private int DrawGranularVerbs()
    {
        var verbs = 0;
        for (var verb = 0; verb < Workload.Verbs.Count; verb++)
        {
            verbs |= _random.Chance(verb == 0 ? 90 : 50) ? 1 << verb : 0;
        }

        return verbs;
    }

    private RuleRecord DrawRule(bool isForUser, int subjects)
    {
        var (subject, node) = (_random.Mixed(subjects), DrawNode());
        var verbs = 0;
        for (var count = 1 + _random.Below(3); count > 0; count--)
        {
            verbs |= 1 << _random.Below(Workload.Verbs.Count);
        }

        var isDeny = _random.Chance(55);
        var reach = _random.Below(100) switch
        {
            < 15 => RuleReach.Node,
            < 90 => RuleReach.Branch,
            _ => RuleReach.Below,
        };
        return new RuleRecord(isForUser, subject, node, verbs, isDeny, reach);
    }

    private MembershipRecord[] DrawMemberships()
    {
        var memberships = new List<MembershipRecord>();
        for (var user = 0; user < size.Users; user++)
        {
            var groups = new HashSet<int>();
            for (var count = 1 + _random.Below(4); groups.Count < count;)
            {
                var group = _random.Mixed(size.Groups);
                if (groups.Add(group))
                {
                    memberships.Add(new MembershipRecord(user, group, _random.Chance(15) ? DrawNode() : Workload.Nowhere));
                }
            }
        }

        return [.. memberships];
    }
}
