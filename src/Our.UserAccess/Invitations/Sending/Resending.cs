using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Upkeep;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>Sends an invitation again: all older links die, Umbraco's own too, and the time begins anew with the mail.</summary>
internal sealed class Resending(
    InvitationStore store, UmbracoInvites umbraco, IInvitedPeople people, IUserEditor users, OutboxSignal signal, ICurrentUser current, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null when the mail is queued.</summary>
    public async Task<Failure?> OfUserAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (await umbraco.FindOrAdoptAsync(userId, cancellationToken) is not Invitation invitation)
        {
            return InvitationFailures.NoInvitation;
        }

        // A mail that is about to go out is all that was asked for.
        return invitation.State == InvitationState.Queued
            ? null
            : InvitationStates.Refusal(InvitationAction.Resend, invitation.StateAt(Now)) ?? await RunAsync(invitation, message: null, cancellationToken);
    }

    /// <summary>Null when the mail is queued.</summary>
    public async Task<Failure?> RunAsync(Invitation invitation, string? message, CancellationToken cancellationToken)
    {
        if (await OpenAgainAsync(invitation) is Failure refused)
        {
            return refused;
        }

        if (!await store.ApplyAsync(invitation.Resent(Now, current.Id, message), cancellationToken))
        {
            return ChangeFailures.StaleVersion("invitation");
        }

        signal.Raise();
        return null;
    }

    // Whoever signs in elsewhere was disabled when the time was over, and has no links of Umbraco's.
    private async Task<Failure?> OpenAgainAsync(Invitation invitation)
    {
        if (invitation.UserId is not { } user)
        {
            return InvitationFailures.NoInvitation;
        }

        return invitation.SignIn == InvitationSignIn.SingleSignOn ? await users.EnableAsync(user) : await people.EndUmbracosLinksAsync(user);
    }
}
