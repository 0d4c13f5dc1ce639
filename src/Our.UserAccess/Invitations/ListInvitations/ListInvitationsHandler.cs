using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.ListInvitations;

internal sealed class ListInvitationsHandler(InvitationReach reach, InvitationSearch search, InvitationItems items)
{
    public async Task<Page<InvitationItem>> HandleAsync(InvitationQuery query, CancellationToken cancellationToken)
    {
        Page<Invitation> found = await search.FindAsync(query, await reach.SightAsync(cancellationToken), cancellationToken);
        return new Page<InvitationItem>(found.Total, await items.OfAsync(found.Items, cancellationToken));
    }
}
