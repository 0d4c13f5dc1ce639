using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Grants;
using Our.UserAccess.Decisions.Storage;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions.Changes;

/// <summary>Edits users, groups, workspaces, assignments and rules; facts come in by key, and stay by index.</summary>
internal sealed class RegisterBuilder(Register source, NodeTreeBuilder tree, VerbTableBuilder verbs)
{
    private readonly KeyedTableBuilder<User> _users = new(source.Users);
    private readonly KeyedTableBuilder<Group> _groups = new(source.Groups);
    private readonly KeyedTableBuilder<Workspace> _workspaces = new(source.Workspaces);
    private readonly KeyedTableBuilder<Assignment> _assignments = new(source.Assignments);
    private readonly KeyedTableBuilder<Clause> _rules = new(source.Rules);
    private readonly RuleChanges _ruleChanges = new();

    public bool ScopeGroupsToStartNodes { get; set; } = source.ScopeGroupsToStartNodes;

    public void Put(GroupFact fact)
    {
        ref var group = ref _groups.Edit(GroupIndex(fact.Key));
        group = group with
        {
            IsKnown = true,
            Verbs = verbs.Mask(fact.Verbs),
            Granular = ClauseList.Of([.. fact.Granular.Select(set => GranularClause(set.Key, set.Value))]),
            DocumentStart = fact.DocumentStartNode is { } document ? StartIndex(document) : Group.StartsNowhere,
            MediaStart = fact.MediaStartNode is { } media ? StartIndex(media) : Group.StartsNowhere,
        };
    }

    public void RemoveGroup(Guid key)
    {
        ref var group = ref _groups.Edit(GroupIndex(key));
        group = new Group(key, group.Index) { Rules = group.Rules };
    }

    public void Put(UserFact fact)
    {
        int[] memberships = [.. fact.Memberships.Distinct().Select(GroupIndex)];
        ref var user = ref _users.Edit(UserIndex(fact.Key));
        user = user with
        {
            IsKnown = true,
            State = fact.State,
            IsSuper = fact.IsSuper,
            Memberships = memberships,
            DocumentStarts = [.. fact.DocumentStartNodes.Select(StartIndex)],
            MediaStarts = [.. fact.MediaStartNodes.Select(StartIndex)],
        };
    }

    public void RemoveUser(Guid key)
    {
        ref var user = ref _users.Edit(UserIndex(key));
        user = new User(key, user.Index) { Assignments = user.Assignments, Rules = user.Rules };
    }

    public void Put(WorkspaceFact fact)
    {
        ref var workspace = ref _workspaces.Edit(WorkspaceIndex(fact.Key));
        workspace = workspace with { Roots = [.. fact.Roots.Select(NodeIndex)] };
    }

    public void RemoveWorkspace(Guid key)
    {
        ref var workspace = ref _workspaces.Edit(WorkspaceIndex(key));
        workspace = workspace with { Roots = [] };
    }

    public void Put(AssignmentFact fact)
    {
        RemoveAssignment(fact.Key);
        var workspace = fact.Workspace is { } key ? WorkspaceIndex(key) : Assignment.Everywhere;
        var assignment = new Assignment(fact.Key, UserIndex(fact.User), GroupIndex(fact.Group), workspace, Ticks.Of(fact.Window));
        _assignments.Add(assignment);
        ref var user = ref _users.Edit(assignment.User);
        user = user with { Assignments = [.. user.Assignments, assignment] };
    }

    public void RemoveAssignment(Guid key)
    {
        var row = _assignments.Find(key);
        if (row < 0)
        {
            return;
        }

        ref var user = ref _users.Edit(_assignments[row].User);
        user = user with { Assignments = Array.FindAll(user.Assignments, assignment => assignment.Key != key) };
        _assignments.Remove(key);
    }

    public void Put(RuleFact fact)
    {
        RemoveRule(fact.Key);
        var clause = RuleClause(fact);
        _rules.Add(clause);
        _ruleChanges.Add(clause);
    }

    public void RemoveRule(Guid key)
    {
        var row = _rules.Find(key);
        if (row >= 0)
        {
            _ruleChanges.Remove(_rules[row]);
            _rules.Remove(key);
        }
    }

    public Register Build()
    {
        var everyone = _ruleChanges.Apply(source.Everyone, _users, _groups);
        return new Register
        {
            Users = _users.Build(),
            Groups = _groups.Build(),
            Workspaces = _workspaces.Build(),
            Assignments = _assignments.Build(),
            Rules = _rules.Build(),
            Everyone = everyone,
            ScopeGroupsToStartNodes = ScopeGroupsToStartNodes,
        };
    }

    private Clause GranularClause(Guid node, IReadOnlyCollection<string> set) =>
        new() { Key = node, Node = NodeIndex(node), Verbs = verbs.Mask(set), Effect = Effect.Allow };

    private Clause RuleClause(RuleFact fact) => new()
    {
        Key = fact.Key,
        SubjectKind = fact.Subject.Kind,
        Subject = fact.Subject.Kind switch
        {
            SubjectKind.User => UserIndex(fact.Subject.Key),
            SubjectKind.Group => GroupIndex(fact.Subject.Key),
            _ => default,
        },
        Node = fact.Node is { } node ? NodeIndex(node) : Clause.WholeSite,
        Verbs = verbs.RuleMask(fact.Verbs),
        Effect = fact.Effect,
        Reach = fact.Reach,
        IsGuardrail = fact.IsGuardrail,
        Limits = Limits.Of(Ticks.Of(fact.Window), Conditions.Of(fact.DocumentTypes, fact.Cultures)),
    };

    private int StartIndex(StartNode start) => start.Node is { } node ? NodeIndex(node) : Group.StartsAtRoot;

    private int NodeIndex(Guid key)
    {
        var index = tree.IndexOf(key);
        return index >= NodeTree.Containers
            ? index
            : throw new ArgumentException("The root and the recycle bin are no nodes: a rule there is for the whole site, a start node is the root.", nameof(key));
    }

    private int UserIndex(Guid key)
    {
        var index = _users.Find(key);
        return index >= 0 ? index : _users.Add(new User(key, _users.Count));
    }

    private int GroupIndex(Guid key)
    {
        var index = _groups.Find(key);
        return index >= 0 ? index : _groups.Add(new Group(key, _groups.Count));
    }

    private int WorkspaceIndex(Guid key)
    {
        var index = _workspaces.Find(key);
        return index >= 0 ? index : _workspaces.Add(new Workspace(key, _workspaces.Count));
    }
}
