using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Invitations.CountInvitations;

internal sealed class CountInvitationsHandler(InvitationReach reach, ICurrentUser current)
{
    public async Task<InvitationCounts> HandleAsync(InvitationQuery query, CancellationToken cancellationToken)
    {
        Dictionary<InvitationState, int> counts = (await reach.RowsAsync(query, cancellationToken))
            .Where(row => InvitationMatch.Is(row, query, current.Id))
            .CountBy(row => row.State)
            .ToDictionary();
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
