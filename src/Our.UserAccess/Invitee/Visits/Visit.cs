using Our.UserAccess.Invitations.Contracts;

namespace Our.UserAccess.Invitee.Visits;

/// <summary>Somebody at the door with a link.</summary>
/// <param name="Id">What the link says.</param>
/// <param name="Token">What the link says.</param>
/// <param name="Status">What the link is worth.</param>
/// <param name="Invitation">Null for an unknown link.</param>
internal sealed record Visit(Guid Id, string Token, LinkStatus Status, InvitationForInvitee? Invitation)
{
    /// <summary>Whether the invitation can be accepted here and now, with a password.</summary>
    public bool TakesPassword => this is { Status: LinkStatus.Live, Invitation.SignIn: InvitationSignIn.Password };
}
