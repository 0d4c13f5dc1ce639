using Our.UserAccess.StartNodes.Contracts;

namespace Our.UserAccess.Groups.Contracts;

/// <summary>What a group may do at one node. No verbs means explicitly nothing.</summary>
/// <param name="Context">Umbraco's or a package's name for what the entry speaks of.</param>
/// <param name="NodeId">Null where the context speaks of no node.</param>
/// <param name="Node">Null where the context does not speak of a document.</param>
/// <param name="Verbs">Sorted.</param>
internal sealed record GranularPermission(string Context, Guid? NodeId, StartNode? Node, IReadOnlyList<string> Verbs);
