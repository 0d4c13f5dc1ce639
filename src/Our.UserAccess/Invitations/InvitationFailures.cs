using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations;

internal static class InvitationFailures
{
    public static Failure OpenInvitation { get; } = new(
        "open-invitation",
        FailureKind.Conflict,
        "This person is invited already.",
        "An invitation to this address is open. Send it again instead of inviting anew.");

    public static Failure UserExists { get; } = new(
        "user-exists",
        FailureKind.Conflict,
        "There is such a user already.",
        "Somebody with this address has an account. Give them access there instead of inviting them.");

    public static Failure GroupsOnlyEverywhere { get; } = new(
        "beyond-own-reach",
        FailureKind.Forbidden,
        "This reaches further than you do.",
        "You may invite into your own workspaces. A user group without a workspace counts everywhere: give it in a workspace.");

    public static Failure OutOfReach { get; } = new(
        "beyond-own-reach",
        FailureKind.Forbidden,
        "This reaches further than you do.",
        "You may change invitations into your own workspaces, and those that you sent yourself.");

    public static Failure NoAddress { get; } = new(
        "site-address-unknown",
        FailureKind.Conflict,
        "The site does not know its own address.",
        "A link needs it. Set Umbraco:CMS:WebRouting:UmbracoApplicationUrl in the site's configuration.");

    public static Failure NoInvitation { get; } = new(
        "no-invitation", FailureKind.Conflict, "There is no open invitation.", "This user was not invited, or is in already.");

    public static Failure NotFound(Guid id) => new(
        "invitation-not-found",
        FailureKind.NotFound,
        "There is no such invitation.",
        $"No invitation with the id {id} exists, or you may not see it.");

    public static Failure NotNow(InvitationAction action, InvitationState state) => new(
        "invitation-state", FailureKind.Conflict, "The invitation is not in the right state for this.", $"{Sentence(state)} {Advice(action)}");

    private static string Sentence(InvitationState state) => state switch
    {
        InvitationState.Draft => "It is a draft that was not sent yet.",
        InvitationState.Queued => "Its mail is about to go out.",
        InvitationState.Sent => "It was sent.",
        InvitationState.Failed => "Its mail did not go out.",
        InvitationState.Opened => "It was opened.",
        InvitationState.Accepted => "It was accepted: the person is in.",
        InvitationState.Expired => "Its time is over.",
        InvitationState.Revoked => "It was revoked.",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without a sentence."),
    };

    private static string Advice(InvitationAction action) => action switch
    {
        InvitationAction.Send or InvitationAction.Delete => "Only drafts can be sent for the first time or deleted.",
        InvitationAction.Resend => "What was sent, has failed, or has expired can be sent again.",
        InvitationAction.Extend => "What was handed out and is not over can be extended; what is over can be sent again.",
        InvitationAction.Revoke => "What nobody has accepted can be revoked.",
        InvitationAction.ChangeEmail => "Of what nobody has accepted the address can be changed.",
        InvitationAction.Link => "What is open has a link; what is over can be sent again.",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "An action without advice."),
    };
}
