using System.Collections.ObjectModel;

namespace Our.UserAccess.Decisions.Facts;

/// <summary>A user group of Umbraco.</summary>
/// <param name="Key">The group's key.</param>
public sealed record GroupFact(Guid Key)
{
    /// <summary>The default verbs.</summary>
    public IReadOnlyCollection<string> Verbs { get; init; } = [];

    /// <summary>What the group may do on a node and below it, instead of its default verbs. An empty set means explicitly nothing.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyCollection<string>> Granular { get; init; } = ReadOnlyDictionary<Guid, IReadOnlyCollection<string>>.Empty;

    public StartNode? DocumentStartNode { get; init; }

    public StartNode? MediaStartNode { get; init; }
}
