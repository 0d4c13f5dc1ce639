namespace Our.UserAccess.Decisions.Facts;

/// <summary>
/// The keys by which the root and the recycle bin of a kind are asked about. They are in no path: only whole-site rules
/// and default verbs speak there.
/// </summary>
public static class WellKnownNodes
{
    public static Guid DocumentRoot { get; } = new("0d0c0000-0000-4000-8000-000000000001");

    public static Guid DocumentBin { get; } = new("0d0c0000-0000-4000-8000-000000000002");

    public static Guid MediaRoot { get; } = new("0d0c0000-0000-4000-8000-000000000003");

    public static Guid MediaBin { get; } = new("0d0c0000-0000-4000-8000-000000000004");

    public static Guid Root(NodeKind kind) => kind == NodeKind.Media ? MediaRoot : DocumentRoot;

    public static Guid Bin(NodeKind kind) => kind == NodeKind.Media ? MediaBin : DocumentBin;
}
