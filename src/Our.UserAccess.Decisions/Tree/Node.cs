using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>
/// A node's place, 32 bytes so that key and position come with one cache line. Positions have gaps: a new node takes
/// its own from <see cref="Free"/> on, and nobody else moves.
/// </summary>
internal struct Node : IKeyed
{
    public const int NoParent = -1;

    /// <summary>Something speaks of this key, but no such node is there (or it is no longer).</summary>
    public const int NotThere = -2;

    private const int Nowhere = -1;

    public Guid Key { readonly get; init; }

    public int Start;

    public int End;

    public int Free;

    public int Parent;

    public readonly bool IsThere => Parent != NotThere;

    public readonly Interval Place => IsThere ? new Interval(Start, End) : Interval.Nothing;

    public static Node Ghost(Guid key) => new() { Key = key, Parent = NotThere, Start = Nowhere, End = Nowhere - 1 };
}
