using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;

namespace Our.UserAccess.Invitations.CountInvitations;

internal sealed class CountInvitationsHandler(InvitationReach reach, InvitationSearch search)
{
    public async Task<InvitationCounts> HandleAsync(InvitationQuery query, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<InvitationState, int> counts = await search.CountAsync(query, await reach.SightAsync(cancellationToken), cancellationToken);
        return new InvitationCounts(
            counts.Values.Sum(),
            Of(InvitationState.Draft),
            Of(InvitationState.Queued),
            Of(InvitationState.Sent),
            Of(InvitationState.Failed),
            Of(InvitationState.Opened),
            Of(InvitationState.Accepted),
            Of(InvitationState.Expired),
            Of(InvitationState.Revoked));

        int Of(InvitationState state) => counts.GetValueOrDefault(state);
    }
}
