using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations;

/// <summary>In which states something can be done to an invitation. Pure.</summary>
internal static class InvitationStates
{
    public static bool Allows(InvitationAction action, InvitationState state) => action switch
    {
        InvitationAction.Send or InvitationAction.Delete => state is InvitationState.Draft,
        InvitationAction.Resend => state is InvitationState.Sent or InvitationState.Failed or InvitationState.Opened or InvitationState.Expired,
        InvitationAction.Extend => state is InvitationState.Sent or InvitationState.Opened,
        InvitationAction.Revoke or InvitationAction.ChangeEmail =>
            state is InvitationState.Queued or InvitationState.Sent or InvitationState.Failed or InvitationState.Opened or InvitationState.Expired,
        InvitationAction.Link => state is InvitationState.Queued or InvitationState.Sent or InvitationState.Failed or InvitationState.Opened,
        _ => false,
    };

    /// <summary>Null when it can be done.</summary>
    public static Failure? Refusal(InvitationAction action, InvitationState state) =>
        Allows(action, state) ? null : InvitationFailures.NotNow(action, state);
}
