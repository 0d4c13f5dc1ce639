namespace Our.UserAccess.Invitations;

/// <summary>One line of the timeline.</summary>
internal sealed record InvitationEvent
{
    public required Guid Id { get; init; }

    public required Guid InvitationId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required InvitationEventKind Kind { get; init; }

    /// <summary>Null for the site itself.</summary>
    public Guid? ById { get; init; }

    /// <summary>What happened, in words. Times are not said in it: whoever reads it knows their own.</summary>
    public required string Sentence { get; init; }

    /// <summary>UTC; until when the invitation holds since then, where that was changed.</summary>
    public DateTime? Until { get; init; }
}
