using System.Linq.Expressions;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Sorts as a query asks; ties by name, then by id.</summary>
internal static class InvitationOrder
{
    public static IQueryable<StatedInvitation> SortedBy(this IQueryable<StatedInvitation> rows, InvitationQuery query)
    {
        IOrderedQueryable<StatedInvitation> sorted = query.OrderBy switch
        {
            InvitationSortColumn.Email => By(rows, query, row => row.Row.SearchText),
            InvitationSortColumn.State => By(rows, query, row => row.State == InvitationState.Draft ? 0
                : row.State == InvitationState.Queued ? 1
                : row.State == InvitationState.Sent ? 2
                : row.State == InvitationState.Failed ? 3
                : row.State == InvitationState.Opened ? 4
                : row.State == InvitationState.Accepted ? 5
                : row.State == InvitationState.Expired ? 6
                : 7),
            InvitationSortColumn.CreatedAt => By(rows, query, row => row.Row.CreatedAt),
            InvitationSortColumn.SentAt => By(rows, query, row => row.Row.SentAt),
            InvitationSortColumn.ExpiresAt => By(rows, query, row => row.Row.ExpiresAt),
            _ => By(rows, query, row => row.Row.NameKey),
        };
        return sorted.ThenBy(row => row.Row.NameKey).ThenBy(row => row.Row.Id);
    }

    private static IOrderedQueryable<StatedInvitation> By<T>(
        IQueryable<StatedInvitation> rows, InvitationQuery query, Expression<Func<StatedInvitation, T>> key) =>
        query.OrderDirection == SortDirection.Descending ? rows.OrderByDescending(key) : rows.OrderBy(key);
}
