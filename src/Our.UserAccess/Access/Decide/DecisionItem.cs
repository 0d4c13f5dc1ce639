using Our.UserAccess.Access.Contracts;
using Our.UserAccess.Access.Turning;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.Decide;

/// <summary>An explained decision on the wire.</summary>
internal sealed record DecisionItem
{
    public required Verdict Verdict { get; init; }

    public required Layer Layer { get; init; }

    public required IReadOnlyList<string> Because { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The time that was asked about.</summary>
    public required DateTime At { get; init; }

    public required IReadOnlyList<AccessStep> Steps { get; init; }

    /// <summary>What would turn it, smallest first; each was tried. Empty for those who may ask about themselves alone.</summary>
    public required IReadOnlyList<TurnItem> Turns { get; init; }
}
