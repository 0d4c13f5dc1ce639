using Our.UserAccess.Decisions.Changes;
using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Tree;

namespace Our.UserAccess.Decisions;

/// <summary>
/// Changes facts. Facts may name what is not there (yet, or any longer): that grants nothing until it is. Putting a fact
/// whose key is known replaces it. For one thread.
/// </summary>
public sealed class AccessSnapshotBuilder
{
    private readonly AccessSnapshot _source;
    private readonly VerbTableBuilder _verbs;
    private readonly NodeTreeBuilder _tree;
    private readonly RegisterBuilder _register;

    internal AccessSnapshotBuilder(AccessSnapshot source)
    {
        _source = source;
        _verbs = new VerbTableBuilder(source.Verbs);
        _tree = new NodeTreeBuilder(source.Tree);
        _register = new RegisterBuilder(source.Register, _tree, _verbs);
    }

    /// <summary>The switch that lets a group held everywhere count only in and below its own start node.</summary>
    public bool ScopeGroupsToStartNodes
    {
        get => _register.ScopeGroupsToStartNodes;
        set => _register.ScopeGroupsToStartNodes = value;
    }

    /// <summary>Loads a tree at once; answers how many rows were left out because they hang on nothing.</summary>
    /// <exception cref="ArgumentException">A key is there twice, or an id is negative.</exception>
    public int LoadNodes(ReadOnlySpan<NodeRow> rows) => _tree.Load(rows);

    /// <summary>Adds a node, or moves it with everything below it.</summary>
    /// <exception cref="ArgumentException">The parent is not there, is of the other kind, or is below the node itself.</exception>
    public void PutNode(NodeFact node) => _tree.Put(node);

    /// <summary>Removes a node and everything below it. What spoke of them stays, silent, until they are there again.</summary>
    public void RemoveNode(Guid key) => _tree.Remove(key);

    public void PutGroup(GroupFact group) => _register.Put(group);

    public void RemoveGroup(Guid key) => _register.RemoveGroup(key);

    public void PutUser(UserFact user) => _register.Put(user);

    public void RemoveUser(Guid key) => _register.RemoveUser(key);

    public void PutWorkspace(WorkspaceFact workspace) => _register.Put(workspace);

    public void RemoveWorkspace(Guid key) => _register.RemoveWorkspace(key);

    public void PutAssignment(AssignmentFact assignment) => _register.Put(assignment);

    public void RemoveAssignment(Guid key) => _register.RemoveAssignment(key);

    public void PutRule(RuleFact rule) => _register.Put(rule);

    public void RemoveRule(Guid key) => _register.RemoveRule(key);

    /// <summary>The changed facts, apart from the snapshot that this started from.</summary>
    public AccessSnapshot Build() => Build(sharesViews: false);

    /// <summary>The changed facts as the next version of those that this started from: compiled views are handed on.</summary>
    internal AccessSnapshot BuildSuccessor() => Build(sharesViews: true);

    private AccessSnapshot Build(bool sharesViews)
    {
        var register = _register.Build();
        return _source.Successor(_tree.Build(), register, _verbs.Build(), sharesViews);
    }
}
