using System.Globalization;

namespace Our.UserAccess.Host.Users.Index;

/// <summary>
/// All users of this server's installation in memory: read without a lock, changed one at a time. It is filled and kept
/// with the facts of access, from the same reading of Umbraco's users.
/// </summary>
internal sealed class UserIndex(UserRows rows)
{
    /// <summary>From this many changed users on, sorting everybody anew is cheaper than putting each into its place.</summary>
    private const int Many = 200;

    private readonly Lock _changing = new();
    private readonly RowOrders _orders = new(StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true));
    private volatile UserTable? _table;

    /// <summary>Take it once per answer: its parts agree with each other.</summary>
    public UserTable Current => _table ?? UserTable.Of(_orders, []);

    /// <summary>Whether surely nobody has that mail address or user name, as far as this server knows.</summary>
    public bool IsFree(string signInName) => _table is { } table && !table.SignInNames.Contains(signInName);

    public void Replace(IReadOnlyCollection<UserRow> all)
    {
        lock (_changing)
        {
            _table = UserTable.Of(_orders, all);
        }
    }

    public void Put(IReadOnlyCollection<UserRow> changed)
    {
        lock (_changing)
        {
            _table = changed.Count < Many
                ? changed.Aggregate(Current, (table, row) => table.With(row))
                : UserTable.Of(_orders, [.. Current.ByName.ExceptBy(changed.Select(row => row.Id), row => row.Id), .. changed]);
        }
    }

    public void Remove(IEnumerable<Guid> users)
    {
        lock (_changing)
        {
            _table = users.Aggregate(Current, (table, user) => table.Without(user));
        }
    }

    /// <summary>Of a group that is removed Umbraco tells its users nothing.</summary>
    public void RemoveGroup(Guid group)
    {
        lock (_changing)
        {
            Put([.. Current.ByName.Where(row => row.Groups.Contains(group)).Select(row => rows.Without(group, row))]);
        }
    }
}
