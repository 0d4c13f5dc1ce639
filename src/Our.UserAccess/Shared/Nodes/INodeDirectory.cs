namespace Our.UserAccess.Shared.Nodes;

/// <summary>Documents and media by key, whoever asks: for checking and naming what the package stores, not for showing trees.</summary>
internal interface INodeDirectory
{
    /// <summary>Those that exist; two queries however many are asked for.</summary>
    IReadOnlyDictionary<Guid, NodeInfo> Find(IReadOnlyCollection<Guid> ids);

    /// <summary>The node and what stands above it; empty where there is no such node.</summary>
    IReadOnlyCollection<Guid> PathTo(Guid id);
}
