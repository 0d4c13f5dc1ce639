namespace Our.UserAccess.Invitations.CheckInvitation;

/// <summary>Whom somebody is about to invite.</summary>
internal sealed record CheckBody
{
    public string? Name { get; init; }

    public string? Email { get; init; }

    public Guid[]? GroupIds { get; init; }

    public InvitationAssignmentBody[]? Assignments { get; init; }
}
