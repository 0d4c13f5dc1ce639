using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Whether the person who asks may do something to an invitation now: the same for the change and for the button.</summary>
internal sealed class InvitationRules(InvitationReach reach, IUserGuard guard, TimeProvider clock)
{
    private static readonly InvitationAction[] All = Enum.GetValues<InvitationAction>();

    /// <summary>Null when they may.</summary>
    public async Task<Failure?> RefusalAsync(
        InvitationAction action, Invitation invitation, IEnumerable<InvitationGrant> grants, CancellationToken cancellationToken) =>
        await RightsAsync(invitation, grants, cancellationToken) ?? State(action, invitation);

    public async Task<IReadOnlyList<InvitationActionItem>> AllAsync(
        Invitation invitation, IEnumerable<InvitationGrant> grants, CancellationToken cancellationToken)
    {
        Failure? rights = await RightsAsync(invitation, grants, cancellationToken);
        return [.. All.Select(action => (Action: action, Reason: rights ?? State(action, invitation))).Select(item => InvitationActionItem.Of(item.Action, item.Reason))];
    }

    // Whoever has the link could become the person: so they must hold all that the person holds.
    private async Task<Failure?> RightsAsync(Invitation invitation, IEnumerable<InvitationGrant> grants, CancellationToken cancellationToken)
    {
        if (!await reach.CoversAsync(InvitationPermissions.Send, invitation, grants, cancellationToken))
        {
            return InvitationFailures.OutOfReach;
        }

        return invitation.UserId is { } user ? await guard.AccountAsync(user, cancellationToken) : null;
    }

    private Failure? State(InvitationAction action, Invitation invitation) =>
        InvitationStates.Refusal(action, invitation.StateAt(clock.GetUtcNow().UtcDateTime));
}
