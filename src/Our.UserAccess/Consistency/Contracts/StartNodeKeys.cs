using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Consistency.Contracts;

/// <summary>Start nodes of both kinds as keys; the root of a kind by its well-known key.</summary>
internal sealed record StartNodeKeys(IReadOnlyList<Guid> Documents, IReadOnlyList<Guid> Media)
{
    public static StartNodeKeys Of(Func<NodeKind, IEnumerable<StartNode>> starts) => new(Keys(starts, NodeKind.Document), Keys(starts, NodeKind.Media));

    /// <summary>In no particular order: start nodes are a set.</summary>
    public bool IsSameAs(StartNodeKeys other) =>
        Documents.ToHashSet().SetEquals(other.Documents) && Media.ToHashSet().SetEquals(other.Media);

    public IReadOnlyList<Guid> Of(NodeKind kind) => kind == NodeKind.Media ? Media : Documents;

    public IReadOnlyCollection<StartNode> Facts(NodeKind kind) =>
        [.. Of(kind).Select(key => key == WellKnownNodes.Root(kind) ? StartNode.Root : StartNode.At(key))];

    private static Guid[] Keys(Func<NodeKind, IEnumerable<StartNode>> starts, NodeKind kind) =>
        [.. starts(kind).Select(start => start.Node ?? WellKnownNodes.Root(kind)).Distinct()];
}
