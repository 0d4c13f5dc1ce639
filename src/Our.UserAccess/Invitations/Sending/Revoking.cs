using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Sending;

/// <summary>Takes an invitation back. The user goes first: while it is there, it is not said to be gone.</summary>
internal sealed class Revoking(InvitationStore store, IInvitedPeople people, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<Invitation>> RunAsync(Invitation invitation, string? reason, CancellationToken cancellationToken)
    {
        if (invitation.UserId is { } user && await people.DeleteAsync(user) is Failure kept)
        {
            return kept;
        }

        string sentence = reason is null ? "It was revoked." : $"It was revoked: {reason}";
        return await store.ChangeAsync(invitation.Id, row => row.Revoked(clock.GetUtcNow().UtcDateTime, current.Id, sentence), cancellationToken) is Invitation revoked
            ? revoked
            : ChangeFailures.StaleVersion("invitation");
    }
}
