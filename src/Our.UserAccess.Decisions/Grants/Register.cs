using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>One version of all facts but the trees.</summary>
internal sealed record Register
{
    public static Register Empty { get; } = new();

    public KeyedTable<User> Users { get; init; } = KeyedTable<User>.Empty;

    public KeyedTable<Group> Groups { get; init; } = KeyedTable<Group>.Empty;

    public KeyedTable<Workspace> Workspaces { get; init; } = KeyedTable<Workspace>.Empty;

    public KeyedTable<Assignment> Assignments { get; init; } = KeyedTable<Assignment>.Empty;

    public KeyedTable<Clause> Rules { get; init; } = KeyedTable<Clause>.Empty;

    public RuleBook Everyone { get; init; } = RuleBook.Empty;

    public bool ScopeGroupsToStartNodes { get; init; }
}
