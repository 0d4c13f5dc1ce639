namespace Our.UserAccess.Invitations.CheckInvitation;

/// <param name="Kind">What it is about.</param>
/// <param name="Sentence">For people.</param>
internal sealed record InvitationWarning(WarningKind Kind, string Sentence)
{
    /// <summary>The address that was probably meant; null where there is none.</summary>
    public string? Suggestion { get; init; }

    /// <summary>Who has the address, where the person who asks may see them.</summary>
    public Guid? UserId { get; init; }

    public Guid? InvitationId { get; init; }
}
