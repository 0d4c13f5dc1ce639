using Our.UserAccess.Access.Sentences;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Tests.Access;

/// <summary>Two sites, three groups, some people; a test adds what it is about. Everything has a name and a key made of it.</summary>
internal sealed class AccessWorld : IPrincipalNames, INodeDirectory
{
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly Dictionary<Guid, string> _users = [];
    private readonly Dictionary<Guid, string> _groups = [];
    private readonly Dictionary<Guid, NodeInfo> _nodes = [];
    private readonly Records<SiteWorkspace> _workspaces = new();
    private readonly Records<AccessRule> _rules = new();
    private readonly AccessEngine _engine = new();

    public AccessWorld()
    {
        Node("Home");
        Node("News", "Home");
        Node("Borealis");
        Node("Pictures", kind: NodeKind.Media);
        Node("Old page", isTrashed: true);
        Group("Editor", "Umb.Document.Read", "Umb.Document.Publish", "Umb.Document.Delete");
        Group("Translator", "Umb.Document.Read");
        Group("Writer", "Umb.Document.Read", "Umb.Document.Update");
        Workspace("Acme", "Home", "Pictures");
        Workspace("Borealis", "Borealis");
        User("Anna");
        User("Bo", "Writer");
        Assign("Anna", "Editor", "Acme");
        Assign("Anna", "Translator", "Borealis");
    }

    public AccessSnapshot Facts => _engine.Current;

    public Guid SuperUser => Key("Root");

    public static Guid Key(string name)
    {
        Span<byte> bytes = stackalloc byte[16];
        System.Security.Cryptography.MD5.HashData(System.Text.Encoding.UTF8.GetBytes(name)).CopyTo(bytes);
        return new Guid(bytes);
    }

    public AccessSentences Sentences() => new(new AccessNameReader(this, this, _workspaces, _rules));

    public static Question Ask(string user, string node, string verb = "Umb.Document.Publish") => new(Key(user), Place(node), verb, Now);

    public static Guid Place(string node) => node switch
    {
        "root" => WellKnownNodes.DocumentRoot,
        "bin" => WellKnownNodes.DocumentBin,
        _ => Key("node " + node),
    };

    public void Node(string name, string? parent = null, NodeKind kind = NodeKind.Document, bool isTrashed = false)
    {
        _nodes.Add(Place(name), new NodeInfo(Place(name), name, kind, isTrashed, name));
        _engine.Change(facts => facts.PutNode(new NodeFact(Place(name), parent is null ? null : Place(parent), kind, isTrashed)));
    }

    public void Group(string name, params string[] verbs) => Group(name, StartNode.Root, [], verbs);

    public void Group(string name, StartNode? start, Dictionary<Guid, IReadOnlyCollection<string>> granular, params string[] verbs)
    {
        _groups[Key(name)] = name;
        _engine.Change(facts => facts.PutGroup(new GroupFact(Key(name)) { Verbs = verbs, Granular = granular, DocumentStartNode = start, MediaStartNode = start }));
    }

    public void Workspace(string name, params string[] roots)
    {
        Guid key = Key("workspace " + name);
        _workspaces.All.Add(new SiteWorkspace { Id = key, Name = name, Alias = name });
        _engine.Change(facts => facts.PutWorkspace(new WorkspaceFact(key, [.. roots.Select(Place)])));
    }

    public void User(string name, params string[] groups) => User(new UserFact(Key(name)) { Memberships = [.. groups.Select(Key)] }, name);

    public void User(UserFact user, string name)
    {
        _users[user.Key] = name;
        _engine.Change(facts => facts.PutUser(user));
    }

    public void Assign(string user, string group, string? workspace, Window window = default) => _engine.Change(facts => facts.PutAssignment(
        new AssignmentFact(Guid.CreateVersion7(), Key(user), Key(group), workspace is null ? null : Key("workspace " + workspace), window)));

    public Guid Rule(RuleFact rule, string reason = "because")
    {
        Guid? subject = rule.Subject.Kind == SubjectKind.Everyone ? null : rule.Subject.Key;
        _rules.All.Add(new AccessRule
        {
            Id = rule.Key,
            SubjectKind = rule.Subject.Kind,
            SubjectId = subject,
            NodeId = rule.Node,
            Verbs = [.. rule.Verbs],
            Effect = rule.Effect,
            Reach = rule.Reach,
            Guardrail = rule.IsGuardrail,
            Until = rule.Window.Until?.UtcDateTime,
            Reason = reason,
            CreatedById = Guid.Empty,
            CreatedAt = Now.UtcDateTime,
        });
        _engine.Change(facts => facts.PutRule(rule));
        return rule.Key;
    }

    public void Change(Action<AccessSnapshotBuilder> change) => _engine.Change(change);

    public Task<IReadOnlyDictionary<Guid, string>> OfUsersAsync(IReadOnlyCollection<Guid> ids) => Among(_users, ids);

    public Task<IReadOnlyDictionary<Guid, string>> OfGroupsAsync(IReadOnlyCollection<Guid> ids) => Among(_groups, ids);

    public Task<IReadOnlyDictionary<Guid, string>> OfAllGroupsAsync() => Task.FromResult<IReadOnlyDictionary<Guid, string>>(_groups);

    public async Task<IReadOnlyDictionary<Guid, string>> AliasesOfGroupsAsync(IReadOnlyCollection<Guid> ids) =>
        (await Among(_groups, ids)).ToDictionary(group => group.Key, group => group.Value.ToLowerInvariant());

    public IReadOnlyDictionary<Guid, NodeInfo> Find(IReadOnlyCollection<Guid> ids) =>
        _nodes.Where(node => ids.Contains(node.Key)).ToDictionary(node => node.Key, node => node.Value);

    public IReadOnlyCollection<Guid> PathTo(Guid id) => throw new NotSupportedException("Sentences do not ask for paths.");

    public Page<NodeChild> ChildrenOf(Guid? parentId, NodeKind kind, int skip, int take) => throw new NotSupportedException("Sentences do not ask for children.");

    private static Task<IReadOnlyDictionary<Guid, string>> Among(Dictionary<Guid, string> names, IReadOnlyCollection<Guid> ids) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(names.Where(name => ids.Contains(name.Key)).ToDictionary(name => name.Key, name => name.Value));
}
