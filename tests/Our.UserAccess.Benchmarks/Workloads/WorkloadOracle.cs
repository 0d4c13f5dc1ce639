namespace Our.UserAccess.Benchmarks.Workloads;

/// <summary>The benchmark's own semantics, which ties the input down: all that hits is added up, and a deny wins wherever it comes from.</summary>
internal sealed class WorkloadOracle
{
    private readonly Workload _workload;
    private readonly Dictionary<(int Group, int Node), int> _granular;
    private readonly ILookup<int, MembershipRecord> _memberships;
    private readonly ILookup<(bool IsForUser, int Subject, int Node), RuleRecord> _rules;

    public WorkloadOracle(Workload workload)
    {
        _workload = workload;
        _granular = workload.Granular.ToDictionary(record => (record.Group, record.Node), record => record.Verbs);
        _memberships = workload.Memberships.ToLookup(membership => membership.User);
        _rules = workload.Rules.ToLookup(rule => (rule.IsForUser, rule.Subject, rule.Node));
    }

    public int Allowed(IEnumerable<QuestionRecord> questions) => questions.Count(IsAllowed);

    private bool IsAllowed(QuestionRecord question)
    {
        var allowed = 0;
        var denied = 0;
        AddRules(isForUser: true, question.User, question.Node, ref allowed, ref denied);
        foreach (var membership in _memberships[question.User])
        {
            if (membership.Scope == Workload.Nowhere || Path(question.Node).Contains(membership.Scope))
            {
                allowed |= Base(membership.Group, question.Node);
                AddRules(isForUser: false, membership.Group, question.Node, ref allowed, ref denied);
            }
        }

        return ((allowed & ~denied) >> question.Verb & 1) != 0;
    }

    private int Base(int group, int node)
    {
        foreach (var step in Path(node))
        {
            if (_granular.TryGetValue((group, step), out var verbs))
            {
                return verbs;
            }
        }

        return _workload.GroupVerbs[group];
    }

    private void AddRules(bool isForUser, int subject, int node, ref int allowed, ref int denied)
    {
        foreach (var step in Path(node))
        {
            foreach (var rule in _rules[(isForUser, subject, step)])
            {
                var hits = step == node ? rule.Reach != RuleReach.Below : rule.Reach != RuleReach.Node;
                allowed |= hits && !rule.IsDeny ? rule.Verbs : 0;
                denied |= hits && rule.IsDeny ? rule.Verbs : 0;
            }
        }
    }

    private IEnumerable<int> Path(int node)
    {
        for (; node != Workload.Nowhere; node = _workload.Parents[node])
        {
            yield return node;
        }
    }
}
