namespace Our.UserAccess.Invitations.Contracts;

/// <param name="Status">What the link is worth.</param>
/// <param name="Invitation">Null for an unknown link: whoever guesses learns nothing.</param>
internal sealed record FoundLink(LinkStatus Status, InvitationForInvitee? Invitation)
{
    public static FoundLink Nothing { get; } = new(LinkStatus.Unknown, Invitation: null);
}
