using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Finds an invitation for the person who asks: what they do not see does not exist.</summary>
internal sealed class InvitationAccess(InvitationStore store, GrantStore grants, InvitationReach reach, InvitationRules rules, InvitationItems items)
{
    public async Task<Outcome<Invitation>> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, cancellationToken) is Invitation invitation && await reach.SeesAsync(invitation, await GrantsAsync(id, cancellationToken), cancellationToken)
            ? invitation
            : InvitationFailures.NotFound(id);

    /// <summary>The invitation, where they may do that to it now and have seen it as it is.</summary>
    public async Task<Outcome<Invitation>> FindAsync(Guid id, InvitationAction action, int? version, CancellationToken cancellationToken)
    {
        if (!(await FindAsync(id, cancellationToken)).TryGet(out Invitation? invitation, out Failure? refused))
        {
            return refused;
        }

        refused = ExpectedVersion.Check(version, invitation.Version, "invitation")
            ?? await rules.RefusalAsync(action, invitation, await GrantsAsync(id, cancellationToken), cancellationToken);
        return refused is null ? invitation : refused;
    }

    public async Task<Outcome<InvitationDetail>> DetailAsync(Guid id, CancellationToken cancellationToken) =>
        (await FindAsync(id, cancellationToken)).TryGet(out Invitation? invitation, out Failure? refused)
            ? await items.DetailAsync(invitation, cancellationToken)
            : refused;

    private async Task<IEnumerable<InvitationGrant>> GrantsAsync(Guid id, CancellationToken cancellationToken) => (await grants.OfAsync([id], cancellationToken))[id];
}
