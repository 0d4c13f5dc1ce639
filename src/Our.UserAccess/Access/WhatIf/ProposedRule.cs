using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.WhatIf;

/// <summary>A rule as it would be: new without an id, changed or (with <see cref="Remove"/>) gone with one.</summary>
internal sealed record ProposedRule
{
    public Guid? Id { get; init; }

    public bool Remove { get; init; }

    public ProposedSubject? Subject { get; init; }

    /// <summary>Null for the whole site.</summary>
    public Guid? NodeId { get; init; }

    public IReadOnlyList<string> Verbs { get; init; } = [];

    public Effect? Effect { get; init; }

    public Reach? Reach { get; init; }

    public bool Guardrail { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public IReadOnlyList<string>? DocumentTypes { get; init; }

    public IReadOnlyList<string>? Cultures { get; init; }

    public bool IsComplete => Remove
        ? Id is not null && Subject is { IsComplete: true }
        : Subject is { IsComplete: true } && Effect is not null && Verbs is { Count: > 0 } && !(Until <= From) && !IsOnContainer;

    // The root and the bin are no nodes; a rule there is one for the whole site.
    private bool IsOnContainer => NodeId is { } node && Enum.GetValues<NodeKind>().Any(kind => node == WellKnownNodes.Root(kind) || node == WellKnownNodes.Bin(kind));

    public RuleFact ToFact() => new(
        Id ?? Guid.CreateVersion7(),
        Subject!.ToFact(),
        NodeId,
        Verbs,
        Effect.GetValueOrDefault(),
        Reach ?? Decisions.Facts.Reach.Branch)
    {
        IsGuardrail = Guardrail,
        Window = new Window(From, Until),
        DocumentTypes = DocumentTypes ?? [],
        Cultures = Cultures ?? [],
    };
}
