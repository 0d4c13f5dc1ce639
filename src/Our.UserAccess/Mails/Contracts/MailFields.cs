namespace Our.UserAccess.Mails.Contracts;

/// <summary>What the words of a mail are filled with; what a mail does not speak of stays empty. Nothing here is encoded.</summary>
internal sealed record MailFields
{
    /// <summary>Of whoever gets the mail.</summary>
    public required string Name { get; init; }

    /// <summary>Where the button leads.</summary>
    public Uri? Link { get; init; }

    public string? InviterName { get; init; }

    /// <summary>What the inviter wrote; may have several lines.</summary>
    public string? Message { get; init; }

    public IReadOnlyList<string> Groups { get; init; } = [];

    public IReadOnlyList<string> Workspaces { get; init; } = [];

    /// <summary>When the link stops working.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When the person's access ends.</summary>
    public DateTimeOffset? AccessUntil { get; init; }

    /// <summary>Of whom the mail speaks, where that is somebody else than who gets it.</summary>
    public string? InviteeName { get; init; }

    public string? InviteeEmail { get; init; }

    /// <summary>What a review of access is called.</summary>
    public string? ReviewName { get; init; }

    /// <summary>How much waits to be decided.</summary>
    public int? OpenItems { get; init; }

    /// <summary>Until when it is to be decided.</summary>
    public DateTimeOffset? DueAt { get; init; }
}
