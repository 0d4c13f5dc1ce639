using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Rules.Contracts;

/// <summary>Allows or denies verbs on a node or the whole site, for a user, a group or everyone.</summary>
public sealed record AccessRule : IRecord
{
    /// <summary>Made by the package.</summary>
    public required Guid Id { get; init; }

    /// <summary>For whom the rule is.</summary>
    public required SubjectKind SubjectKind { get; init; }

    /// <summary>Key of the user or group; null for everyone.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>Key of the document or media item; null for the whole site.</summary>
    public Guid? NodeId { get; init; }

    /// <summary>The verbs; <c>*</c> alone for all. Verbs that this installation does not know are kept.</summary>
    public required IReadOnlyList<string> Verbs { get; init; }

    /// <summary>Whether the rule gives or takes.</summary>
    public required Effect Effect { get; init; }

    /// <summary>How far below the node it speaks.</summary>
    public required Reach Reach { get; init; }

    /// <summary>Whether it wins over everything else.</summary>
    public bool Guardrail { get; init; }

    /// <summary>UTC, inclusive; null for "since ever".</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC, exclusive; null for "without end".</summary>
    public DateTime? Until { get; init; }

    /// <summary>Aliases of the document types it speaks of; empty for all.</summary>
    public IReadOnlyList<string> DocumentTypes { get; init; } = [];

    /// <summary>ISO codes of the cultures it speaks of; empty for all.</summary>
    public IReadOnlyList<string> Cultures { get; init; } = [];

    /// <summary>Why, in the words of whoever made it.</summary>
    public required string Reason { get; init; }

    /// <summary>Key of the user who made it.</summary>
    public required Guid CreatedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>Goes up by one with every change.</summary>
    public int Version { get; init; } = 1;
}
