namespace Our.UserAccess.Host.Users.Index;

/// <summary>One version of all users, in the order of their names and findable by key.</summary>
internal sealed class UserTable
{
    private readonly RowOrders _orders;
    private readonly SortedRows _byName;
    private readonly SortedRows _byId;

    private UserTable(RowOrders orders, SortedRows byName, SortedRows byId) => (_orders, _byName, _byId) = (orders, byName, byId);

    /// <summary>By name, people of the same name by key.</summary>
    public IReadOnlyList<UserRow> ByName => _byName.List;

    public static UserTable Of(RowOrders orders, IReadOnlyCollection<UserRow> rows) =>
        new(orders, SortedRows.Of(rows, orders.ByName), SortedRows.Of(rows, orders.ById));

    /// <summary>Null when there is no such user.</summary>
    public UserRow? Find(Guid id) => _byId.Find(RowOrders.At(id));

    public UserTable With(UserRow row) => Find(row.Id) is UserRow known
        ? known == row ? this : Without(known).Adding(row)
        : Adding(row);

    public UserTable Without(Guid id) => Find(id) is UserRow known ? Without(known) : this;

    private UserTable Adding(UserRow row) => new(_orders, _byName.With(row), _byId.With(row));

    private UserTable Without(UserRow row) => new(_orders, _byName.Without(row), _byId.Without(row));
}
