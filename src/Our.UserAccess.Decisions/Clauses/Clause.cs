using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Storage;

namespace Our.UserAccess.Decisions.Clauses;

/// <summary>What a subject's rule or granular set says about a node, compact: there are many of them.</summary>
internal sealed class Clause : IKeyed
{
    public const int WholeSite = -1;

    public required Guid Key { get; init; }

    /// <summary>The subject's index among users or groups.</summary>
    public int Subject { get; init; }

    public SubjectKind SubjectKind { get; init; }

    public bool IsGuardrail { get; init; }

    public Effect Effect { get; init; }

    public Reach Reach { get; init; }

    public required int Node { get; init; }

    public required VerbMask Verbs { get; init; }

    /// <summary>When and for what it speaks; null is always and for everything, as most do.</summary>
    public Limits? Limits { get; init; }

    /// <summary>Whether it covers the node at its own place, or one below it.</summary>
    public bool Covers(bool itself) => Node == WholeSite || (itself ? Reach != Reach.Below : Reach != Reach.Node);

    public bool Speaks(bool itself, long at, Circumstances asked) =>
        Covers(itself) && (Limits is null || (Limits.Window.Contains(at) && (Limits.Conditions is null || Limits.Conditions.Hold(asked))));
}
