using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Benchmarks.Workloads;

/// <summary>A workload as facts of the engine, ready to be loaded: what is measured is the loading, not the making of keys.</summary>
internal sealed class WorkloadFacts
{
    private readonly NodeRow[] _nodes;
    private readonly GroupFact[] _groups;
    private readonly UserFact[] _users;
    private readonly WorkspaceFact[] _workspaces;
    private readonly AssignmentFact[] _assignments;
    private readonly RuleFact[] _rules;

    public WorkloadFacts(Workload workload)
    {
        _nodes = [.. workload.Parents.Select((parent, node) => new NodeRow(node, parent, WorkloadKeys.Node(node), NodeKind.Document))];
        var granular = workload.Granular.ToLookup(record => record.Group);
        _groups = [.. workload.GroupVerbs.Select((verbs, group) => Group(group, verbs, granular[group]))];
        var memberships = workload.Memberships.ToLookup(membership => membership.User, membership => WorkloadKeys.Group(membership.Group));
        _users = [.. Enumerable.Range(0, workload.Size.Users).Select(user => User(user, [.. memberships[user]]))];
        var scoped = workload.Memberships.Where(membership => membership.Scope != Workload.Nowhere).ToArray();
        _workspaces = [.. scoped.Select(membership => membership.Scope).Distinct().Select(Workspace)];
        _assignments = [.. scoped.Select(Assignment)];
        _rules = [.. workload.Rules.Select(Rule)];
    }

    public static UserFact User(int user, Guid[] memberships) => new(WorkloadKeys.User(user)) { Memberships = memberships };

    public static RuleFact Rule(RuleRecord record, int number) => new(
        WorkloadKeys.Rule(number),
        record.IsForUser ? RuleSubject.User(WorkloadKeys.User(record.Subject)) : RuleSubject.Group(WorkloadKeys.Group(record.Subject)),
        WorkloadKeys.Node(record.Node),
        Names(record.Verbs),
        record.IsDeny ? Effect.Deny : Effect.Allow,
        record.Reach switch
        {
            RuleReach.Node => Reach.Node,
            RuleReach.Below => Reach.Below,
            _ => Reach.Branch,
        });

    public AccessSnapshot Load() => AccessSnapshot.Empty.With(builder =>
    {
        builder.LoadNodes(_nodes);
        Array.ForEach(_groups, builder.PutGroup);
        Array.ForEach(_users, builder.PutUser);
        Array.ForEach(_workspaces, builder.PutWorkspace);
        Array.ForEach(_assignments, builder.PutAssignment);
        Array.ForEach(_rules, builder.PutRule);
    });

    private static GroupFact Group(int group, int verbs, IEnumerable<GranularRecord> granular) => new(WorkloadKeys.Group(group))
    {
        Verbs = Names(verbs),
        Granular = granular.ToDictionary(record => WorkloadKeys.Node(record.Node), record => (IReadOnlyCollection<string>)Names(record.Verbs)),
        DocumentStartNode = StartNode.Root,
        MediaStartNode = StartNode.Root,
    };

    private static WorkspaceFact Workspace(int scope) => new(WorkloadKeys.Workspace(scope), [WorkloadKeys.Node(scope)]);

    private static AssignmentFact Assignment(MembershipRecord record, int number) => new(
        WorkloadKeys.Assignment(number), WorkloadKeys.User(record.User), WorkloadKeys.Group(record.Group), WorkloadKeys.Workspace(record.Scope));

    private static string[] Names(int verbs) => [.. Workload.Verbs.Where((_, verb) => (verbs >> verb & 1) != 0)];
}
