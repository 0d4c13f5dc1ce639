using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;

namespace Our.UserAccess.Rules;

/// <summary>What a client sends to make or change a rule.</summary>
internal sealed record RuleBody
{
    public RuleSubjectBody? Subject { get; init; }

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

    public string? Reason { get; init; }

    /// <summary>The version that the change starts from; only for a change.</summary>
    public int? Version { get; init; }

    /// <summary>The rule as it is sent; what is missing is found by <see cref="RuleRules"/>.</summary>
    public AccessRule ToRule(Guid id, int version, Guid createdById, DateTime createdAt) => new()
    {
        Id = id,
        SubjectKind = Subject?.Kind ?? SubjectKind.Everyone,
        SubjectId = Subject?.Id,
        NodeId = NodeId,
        Verbs = [.. Verbs.Select(verb => verb.Trim()).Distinct(StringComparer.Ordinal)],
        Effect = Effect ?? Decisions.Facts.Effect.Deny,
        Reach = Reach ?? Decisions.Facts.Reach.Branch,
        Guardrail = Guardrail,
        From = From?.UtcDateTime,
        Until = Until?.UtcDateTime,
        DocumentTypes = [.. (DocumentTypes ?? []).Distinct(StringComparer.Ordinal)],
        Cultures = [.. (Cultures ?? []).Distinct(StringComparer.OrdinalIgnoreCase)],
        Reason = Reason?.Trim() ?? string.Empty,
        CreatedById = createdById,
        CreatedAt = createdAt,
        Version = version,
    };
}
