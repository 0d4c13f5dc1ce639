using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations;

/// <summary>Who is to be invited, and what they get.</summary>
internal sealed record InvitationBody
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    /// <summary>With a password where it is left out.</summary>
    public InvitationSignIn? SignIn { get; init; }

    /// <summary>Memberships, which count everywhere.</summary>
    public Guid[]? GroupIds { get; init; }

    public InvitationAssignmentBody[]? Assignments { get; init; }

    public string? LanguageIsoCode { get; init; }

    /// <summary>For the mail.</summary>
    public string? Message { get; init; }

    public DateTimeOffset? AccessUntil { get; init; }

    /// <summary>That of assignments without one, and of the end of access.</summary>
    public string? Reason { get; init; }

    /// <summary>Written down only; nothing is made or sent.</summary>
    public bool AsDraft { get; init; }

    /// <summary>Of the draft that is changed.</summary>
    public int? Version { get; init; }
}
