using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Rules;

/// <summary>A rule on the wire.</summary>
internal sealed record RuleItem
{
    public required Guid Id { get; init; }

    public required RuleSubjectBody Subject { get; init; }

    /// <summary>Null for everyone, and where the user or group is gone.</summary>
    public required string? SubjectName { get; init; }

    public required Guid? NodeId { get; init; }

    /// <summary>Null for the whole site, and where the node is gone.</summary>
    public required string? NodeName { get; init; }

    /// <summary>Null as the name is.</summary>
    public required NodeKind? NodeKind { get; init; }

    public required IReadOnlyList<string> Verbs { get; init; }

    public required Effect Effect { get; init; }

    public required Reach Reach { get; init; }

    public required bool Guardrail { get; init; }

    public required DateTime? From { get; init; }

    public required DateTime? Until { get; init; }

    public required IReadOnlyList<string> DocumentTypes { get; init; }

    public required IReadOnlyList<string> Cultures { get; init; }

    public required string Reason { get; init; }

    public required Guid CreatedBy { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required int Version { get; init; }
}
