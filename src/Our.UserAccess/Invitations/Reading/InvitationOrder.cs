using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.Reading;

/// <summary>Sorts as a query asks; ties by name, then by id. Pure.</summary>
internal static class InvitationOrder
{
    public static IEnumerable<InvitationRow> Sort(IEnumerable<InvitationRow> rows, InvitationQuery query)
    {
        IOrderedEnumerable<InvitationRow> sorted = query.OrderBy switch
        {
            InvitationSortColumn.Email => By(rows, query, row => row.Email, StringComparer.CurrentCultureIgnoreCase),
            InvitationSortColumn.State => By(rows, query, row => row.State),
            InvitationSortColumn.CreatedAt => By(rows, query, row => row.CreatedAt),
            InvitationSortColumn.SentAt => By(rows, query, row => row.SentAt),
            InvitationSortColumn.ExpiresAt => By(rows, query, row => row.ExpiresAt),
            _ => By(rows, query, row => row.Name, StringComparer.CurrentCultureIgnoreCase),
        };
        return sorted.ThenBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.Id);
    }

    private static IOrderedEnumerable<InvitationRow> By<T>(
        IEnumerable<InvitationRow> rows, InvitationQuery query, Func<InvitationRow, T> key, IComparer<T>? comparer = null) =>
        query.OrderDirection == SortDirection.Descending ? rows.OrderByDescending(key, comparer) : rows.OrderBy(key, comparer);
}
