using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitations;

/// <summary>An offer of access to a person, with a state and an expiry. All times are UTC.</summary>
internal sealed record Invitation
{
    public required Guid Id { get; init; }

    /// <summary>Key of the user in Umbraco; chosen before the user is made. Null for a draft and when the user is gone.</summary>
    public Guid? UserId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public required InvitationState State { get; init; }

    public InvitationSignIn SignIn { get; init; }

    public InvitationOrigin Origin { get; init; }

    public Guid? InvitedById { get; init; }

    public required DateTime CreatedAt { get; init; }

    /// <summary>When the last mail was accepted by the mail server.</summary>
    public DateTime? SentAt { get; init; }

    public DateTime? OpenedAt { get; init; }

    public DateTime? AcceptedAt { get; init; }

    /// <summary>Null until a link was handed out.</summary>
    public DateTime? ExpiresAt { get; init; }

    /// <summary>When it was accepted, expired or revoked.</summary>
    public DateTime? EndedAt { get; init; }

    /// <summary>How often the mail that is queued was tried.</summary>
    public int Attempts { get; init; }

    public DateTime? NextAttemptAt { get; init; }

    /// <summary>Written down before a mail goes out, so that it never goes out twice.</summary>
    public DateTime? SendingSince { get; init; }

    public int ResendCount { get; init; }

    public string? LastError { get; init; }

    /// <summary>ISO code; null for the site's own.</summary>
    public string? Language { get; init; }

    public string? Message { get; init; }

    public DateTime? AccessUntil { get; init; }

    public string Reason { get; init; } = string.Empty;

    public DateTime? RemindedAt { get; init; }

    /// <summary>While somebody is accepting it.</summary>
    public DateTime? ClaimedAt { get; init; }

    /// <summary>Goes up by one with every change that people make or see.</summary>
    public int Version { get; init; } = 1;

    /// <summary>What it is sorted by; null in a row of a version before, until the setup step has filled it.</summary>
    public string? NameKey { get => InvitationText.NameKey(Name); private init => _ = value; }

    /// <summary>What it is searched by, and sorted where the address counts.</summary>
    public string? SearchText { get => InvitationText.Search(Name, Email); private init => _ = value; }

    public bool IsOver => State is InvitationState.Accepted or InvitationState.Expired or InvitationState.Revoked;

    /// <summary>A link is out there that leads in.</summary>
    public bool IsRunning => State is InvitationState.Queued or InvitationState.Sent or InvitationState.Failed or InvitationState.Opened;

    /// <summary>The state to the second, whether or not the expiry is written down yet. What is queued gets a new time when it goes out.</summary>
    public InvitationState StateAt(DateTime now) => StateAt(State, ExpiresAt, now);

    public static InvitationState StateAt(InvitationState state, DateTime? expiresAt, DateTime now) =>
        state is InvitationState.Sent or InvitationState.Opened or InvitationState.Failed && expiresAt <= now ? InvitationState.Expired : state;
}
