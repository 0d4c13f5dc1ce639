using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.People;

internal sealed class ListSensitivePeopleHandler(SensitiveRows rows, SensitivePeople people, IUserDirectory users)
{
    public async Task<Page<SensitivePerson>> HandleAsync(SensitivePeopleQuery query, CancellationToken cancellationToken)
    {
        IReadOnlyList<SensitiveRow> all = await rows.ReadAsync(cancellationToken);
        IReadOnlyDictionary<Guid, string> names = await users.NamesAsync([.. all.Select(row => row.UserId).Distinct()]);
        SensitiveRow[] found =
        [
            .. all
                .Where(row => names.TryGetValue(row.UserId, out string? name) && Matches(name, query.Filter))
                .Where(row => query.State is [] || query.State.Contains(row.State))
                .OrderBy(row => row.State)
                .ThenBy(row => Near(row))
                .ThenBy(row => names[row.UserId], StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(row => row.UserId),
        ];
        return new Page<SensitivePerson>(found.Length, await people.OfAsync([.. found.Skip(query.Skip).Take(query.Take)], cancellationToken));
    }

    private static bool Matches(string name, string? filter) =>
        string.IsNullOrWhiteSpace(filter) || name.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase);

    // What ends next stands first; of what has ended, the last.
    private static long Near(SensitiveRow row) => row.Grant?.Until is { } until ? (row.State == SensitiveState.Ended ? -until.Ticks : until.Ticks) : 0;
}
