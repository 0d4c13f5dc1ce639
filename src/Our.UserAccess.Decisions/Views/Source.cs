using Our.UserAccess.Decisions.Clauses;

namespace Our.UserAccess.Decisions.Views;

/// <summary>Regions in order, read once from left to right. The slot is a group's number in the view, or -1.</summary>
internal struct Source(SourceKind kind, int slot, Region[] regions)
{
    public const int NoSlot = -1;

    /// <summary>Where regions of nodes that are not there stand: behind everything.</summary>
    public const int AtEnd = int.MaxValue;

    private int _next;

    public readonly SourceKind Kind => kind;

    public readonly int Slot => slot;

    public readonly int NextStart => _next < regions.Length ? regions[_next].Start : AtEnd;

    public ref readonly Region Take() => ref regions[_next++];
}
