using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.ListInvitations;

internal sealed class ListInvitationsHandler(InvitationReach reach, InvitationSearch search, InvitationItems items, ICurrentUser current)
{
    public async Task<Page<InvitationItem>> HandleAsync(InvitationQuery query, CancellationToken cancellationToken)
    {
        IEnumerable<InvitationRow> rows = (await reach.RowsAsync(query, cancellationToken))
            .Where(row => (query.State.Length == 0 || query.State.Contains(row.State)) && InvitationMatch.Is(row, query, current.Id));
        InvitationRow[] sorted = [.. InvitationOrder.Sort(rows, query)];
        Guid[] part = [.. sorted.Skip(query.Skip).Take(query.Take).Select(row => row.Id)];
        return new Page<InvitationItem>(sorted.Length, await items.OfAsync(await search.ReadAsync(part, cancellationToken), cancellationToken));
    }
}
