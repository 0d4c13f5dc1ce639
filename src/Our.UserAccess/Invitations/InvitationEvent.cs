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

    /// <summary>What happened, in words.</summary>
    public required string Sentence { get; init; }
}
