using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Nodes;

namespace Our.UserAccess.Access.Sentences;

/// <summary>The names behind the keys of some explanations. What is gone meanwhile has a word too.</summary>
internal sealed record AccessNames
{
    public required Guid SuperUser { get; init; }

    public required IReadOnlyDictionary<Guid, string> Users { get; init; }

    public required IReadOnlyDictionary<Guid, string> Groups { get; init; }

    public required IReadOnlyDictionary<Guid, string> GroupAliases { get; init; }

    public required IReadOnlyDictionary<Guid, string> Workspaces { get; init; }

    public required IReadOnlyDictionary<Guid, NodeInfo> Nodes { get; init; }

    public required IReadOnlyDictionary<Guid, AccessRule> Rules { get; init; }

    public string User(Guid id) => Of(Users, id, "a user who is gone");

    public string Group(Guid id) => Of(Groups, id, "a group that is gone");

    public string Workspace(Guid id) => Of(Workspaces, id, "a workspace that is gone");

    public string Node(Guid id) => WellKnown(id) ?? (Nodes.GetValueOrDefault(id) is { } node ? Words.Name(node.Name) : "a node that is gone");

    public AccessLink UserLink(Guid id) => new(AccessLinkKind.User, id, User(id));

    public AccessLink GroupLink(Guid id) => new(AccessLinkKind.Group, id, Group(id));

    public AccessLink WorkspaceLink(Guid id) => new(AccessLinkKind.Workspace, id, Workspace(id));

    public AccessLink NodeLink(Guid id) => new(KindOf(id) == NodeKind.Media ? AccessLinkKind.Media : AccessLinkKind.Document, id, Node(id));

    /// <summary>The root of a kind as a start node.</summary>
    public static AccessLink RootLink(NodeKind kind) =>
        new(kind == NodeKind.Media ? AccessLinkKind.Media : AccessLinkKind.Document, null, RootWord(kind));

    public static string RootWord(NodeKind kind) => kind == NodeKind.Media ? "the root of media" : "the root of documents";

    private static string Of(IReadOnlyDictionary<Guid, string> names, Guid id, string gone) =>
        names.GetValueOrDefault(id) is { Length: > 0 } name ? Words.Name(name) : gone;

    private static string? WellKnown(Guid id)
    {
        if (id == WellKnownNodes.DocumentRoot || id == WellKnownNodes.MediaRoot)
        {
            return RootWord(id == WellKnownNodes.MediaRoot ? NodeKind.Media : NodeKind.Document);
        }

        return id == WellKnownNodes.DocumentBin ? "the recycle bin of documents"
            : id == WellKnownNodes.MediaBin ? "the recycle bin of media"
            : null;
    }

    private NodeKind? KindOf(Guid id) =>
        id == WellKnownNodes.MediaRoot || id == WellKnownNodes.MediaBin ? NodeKind.Media : Nodes.GetValueOrDefault(id)?.Kind;
}
