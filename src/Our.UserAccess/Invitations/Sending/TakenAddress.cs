using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>Somebody has the address already.</summary>
/// <param name="UserId">Who.</param>
/// <param name="Open">Their invitation that is not accepted; null where they are in, or were invited in Umbraco alone.</param>
/// <param name="IsInvited">Whether they are still to come.</param>
internal sealed record TakenAddress(Guid UserId, Invitation? Open, bool IsInvited)
{
    public Failure Failure => IsInvited ? InvitationFailures.OpenInvitation : InvitationFailures.UserExists;
}
