namespace Our.UserAccess.Invitations;

/// <summary>What one transaction stores.</summary>
/// <param name="Before">As it was read.</param>
/// <param name="After">As it becomes.</param>
internal sealed record InvitationChange(Invitation Before, Invitation After)
{
    public IReadOnlyList<InvitationEvent> Events { get; init; } = [];

    /// <summary>Whether all links that are out there stop leading in.</summary>
    public bool EndsLinks { get; init; }

    public InvitationLink? NewLink { get; init; }

    public static InvitationChange Of(Invitation before, Invitation after) => new(before, after with { Version = before.Version + 1 });

    public InvitationChange With(InvitationEventKind kind, DateTime at, string sentence, Guid? by = null, DateTime? until = null) =>
        this with { Events = [.. Events, Event(Before.Id, kind, at, sentence, by) with { Until = until }] };

    public static InvitationEvent Event(Guid invitationId, InvitationEventKind kind, DateTime at, string sentence, Guid? by = null) => new()
    {
        Id = Guid.CreateVersion7(),
        InvitationId = invitationId,
        At = at,
        Kind = kind,
        ById = by,
        Sentence = sentence.Length <= Persistence.InvitationEventConfiguration.MaxSentence ? sentence : sentence[..Persistence.InvitationEventConfiguration.MaxSentence],
    };
}
