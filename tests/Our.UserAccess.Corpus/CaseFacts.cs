using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Corpus;

/// <summary>Turns what a case says into facts of the engine.</summary>
public sealed class CaseFacts
{
    private readonly Ids _nodes = new(1);
    private readonly Ids _groups = new(2);
    private readonly Ids _workspaces = new(3);
    private readonly Ids _users = new(4);
    private readonly Ids _rules = new(5);
    private readonly Ids _assignments = new(6);

    public CaseFacts()
    {
        _nodes.Name("root:document", WellKnownNodes.DocumentRoot);
        _nodes.Name("bin:document", WellKnownNodes.DocumentBin);
        _nodes.Name("root:media", WellKnownNodes.MediaRoot);
        _nodes.Name("bin:media", WellKnownNodes.MediaBin);
    }

    public Guid Node(string id) => _nodes[id];

    public Guid User(string id) => _users[id];

    public Guid Group(string alias) => _groups[alias];

    public Guid Workspace(string id) => _workspaces[id];

    public Guid Rule(string id) => _rules[id];

    public string NodeId(Guid key) => _nodes[key];

    public string UserId(Guid key) => _users[key];

    public string RuleId(Guid key) => _rules[key];

    public string GroupAlias(Guid key) => _groups[key];

    public void Tell(Case @case, AccessSnapshotBuilder builder)
    {
        builder.ScopeGroupsToStartNodes = @case.ScopeGroupsToStartNodes;
        builder.LoadNodes(Rows(@case));
        foreach (var group in @case.Groups)
        {
            builder.PutGroup(Fact(group));
        }

        foreach (var workspace in @case.Workspaces)
        {
            builder.PutWorkspace(Fact(workspace));
        }

        foreach (var user in @case.Users)
        {
            builder.PutUser(Fact(user));
        }

        foreach (var (number, assignment) in @case.Assignments.Index())
        {
            builder.PutAssignment(Fact(number, assignment));
        }

        foreach (var rule in @case.Rules)
        {
            builder.PutRule(Fact(rule));
        }
    }

    public Question Question(CaseQuestion question, DateTimeOffset now) => new(
        User(question.User), Node(question.Node), question.Verb, question.At ?? now, new Circumstances(question.DocumentType, question.Culture));

    public NodeFact Fact(CaseNode node) => new(Node(node.Id), node.Parent is { } parent ? Node(parent) : null, node.Kind, node.IsTrashed);

    public GroupFact Fact(CaseGroup group) => new(Group(group.Alias))
    {
        Verbs = group.Permissions,
        Granular = group.Granular.ToDictionary(set => Node(set.Key), set => set.Value),
        DocumentStartNode = group.StartNode is { } document ? Start(document) : null,
        MediaStartNode = group.MediaStartNode is { } media ? Start(media) : null,
    };

    public WorkspaceFact Fact(CaseWorkspace workspace) => new(Workspace(workspace.Id), [.. workspace.Roots.Select(Node)]);

    public UserFact Fact(CaseUser user) => new(User(user.Id))
    {
        State = user.State,
        IsSuper = user.IsSuper,
        Memberships = [.. user.Memberships.Select(Group)],
        DocumentStartNodes = [.. user.StartNodes.Select(Start)],
        MediaStartNodes = [.. user.MediaStartNodes.Select(Start)],
    };

    /// <summary>Assignments have no id in a case; their number stands for it.</summary>
    public AssignmentFact Fact(int number, CaseAssignment assignment) => new(
        _assignments[$"{number}"],
        User(assignment.User),
        Group(assignment.Group),
        assignment.Workspace is { } workspace ? Workspace(workspace) : null,
        assignment.Window);

    public RuleFact Fact(CaseRule rule) => new(
        Rule(rule.Id), Subject(rule), rule.Node is { } node ? Node(node) : null, rule.Verbs, rule.Effect, rule.Reach)
    {
        IsGuardrail = rule.IsGuardrail,
        Window = rule.Window,
        DocumentTypes = rule.DocumentTypes,
        Cultures = rule.Cultures,
    };

    private NodeRow[] Rows(Case @case)
    {
        var numbers = @case.Nodes.Index().ToDictionary(node => node.Item.Id, node => node.Index, StringComparer.Ordinal);
        return [.. @case.Nodes.Select((node, number) =>
            new NodeRow(number, node.Parent is { } parent ? numbers[parent] : -1, Node(node.Id), node.Kind, node.IsTrashed))];
    }

    private StartNode Start(string node) => node == Case.Root ? StartNode.Root : StartNode.At(Node(node));

    private RuleSubject Subject(CaseRule rule) => rule.SubjectKind switch
    {
        SubjectKind.User => RuleSubject.User(User(rule.Subject)),
        SubjectKind.Group => RuleSubject.Group(Group(rule.Subject)),
        _ => RuleSubject.Everyone,
    };
}
