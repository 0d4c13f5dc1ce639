using Our.UserAccess.Assignments.Contracts;

namespace Our.UserAccess.Users.Contracts;

/// <summary>Somebody to be created, with what they get.</summary>
internal sealed record NewUser
{
    public required NewUserKind Kind { get; init; }

    /// <summary>Without a language: the site's own.</summary>
    public required ProfileFields Profile { get; init; }

    /// <summary>Native memberships, which count everywhere.</summary>
    public IReadOnlyCollection<Guid> GroupIds { get; init; } = [];

    public IReadOnlyList<AssignmentDraft> Assignments { get; init; } = [];

    public DateTime? AccessUntil { get; init; }

    /// <summary>Null for a generated one.</summary>
    public string? Password { get; init; }

    /// <summary>For people of the kind password whom nobody would tell a generated one: they choose one with "Forgot password", or somebody sets one.</summary>
    public bool StartsWithoutPassword { get; init; }

    /// <summary>Whether whoever signs in elsewhere gets a mail that says how.</summary>
    public bool IsAnnounced { get; init; } = true;

    /// <summary>Why; needed for the end of access.</summary>
    public string Reason { get; init; } = string.Empty;
}
