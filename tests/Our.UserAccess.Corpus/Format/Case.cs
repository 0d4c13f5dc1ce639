using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Corpus.Format;

/// <summary>One case of a vector file, as it is written there.</summary>
public sealed record Case(
    string Name,
    DateTimeOffset Now,
    bool ScopeGroupsToStartNodes,
    IReadOnlyList<CaseNode> Nodes,
    IReadOnlyList<CaseGroup> Groups,
    IReadOnlyList<CaseWorkspace> Workspaces,
    IReadOnlyList<CaseUser> Users,
    IReadOnlyList<CaseAssignment> Assignments,
    IReadOnlyList<CaseRule> Rules,
    IReadOnlyList<CaseQuestion> Questions)
{
    /// <summary>Instead of a node's id, where a start node is named.</summary>
    public const string Root = "root";

    /// <summary>The names by which a question means the root or the bin of a kind.</summary>
    public static IReadOnlyDictionary<string, NodeKind> Containers { get; } = new Dictionary<string, NodeKind>(StringComparer.Ordinal)
    {
        ["root:document"] = NodeKind.Document,
        ["bin:document"] = NodeKind.Document,
        ["root:media"] = NodeKind.Media,
        ["bin:media"] = NodeKind.Media,
    };
}

public sealed record CaseNode(string Id, string? Parent, NodeKind Kind, bool IsTrashed);

public sealed record CaseGroup(
    string Alias,
    IReadOnlyList<string> Permissions,
    IReadOnlyDictionary<string, IReadOnlyCollection<string>> Granular,
    string? StartNode,
    string? MediaStartNode);

public sealed record CaseWorkspace(string Id, IReadOnlyList<string> Roots);

public sealed record CaseUser(
    string Id,
    IReadOnlyList<string> Memberships,
    IReadOnlyList<string> StartNodes,
    IReadOnlyList<string> MediaStartNodes,
    UserState State,
    bool IsSuper);

public sealed record CaseAssignment(string User, string Group, string? Workspace, Window Window);

public sealed record CaseRule(
    string Id,
    SubjectKind SubjectKind,
    string Subject,
    string? Node,
    IReadOnlyList<string> Verbs,
    Effect Effect,
    Reach Reach,
    bool IsGuardrail,
    Window Window,
    IReadOnlyList<string> DocumentTypes,
    IReadOnlyList<string> Cultures);

public sealed record CaseQuestion(string User, string Node, string Verb, string? DocumentType, string? Culture, DateTimeOffset? At, Answer? Expected);
