namespace Our.UserAccess.Host.Users.Index;

/// <summary>One version of all users, in the order of their names and findable by key.</summary>
internal sealed class UserTable
{
    private readonly RowOrders _orders;
    private readonly SortedRows _byName;
    private readonly SortedRows _byId;
    private volatile UserColumns? _columns;
    private volatile IReadOnlySet<string>? _signInNames;

    private UserTable(RowOrders orders, SortedRows byName, SortedRows byId, UserColumns? columns = null) =>
        (_orders, _byName, _byId, _columns) = (orders, byName, byId, columns);

    /// <summary>By name, people of the same name by key.</summary>
    public IReadOnlyList<UserRow> ByName => _byName.List;

    /// <summary>The same. A place in it is a place in the columns.</summary>
    public ReadOnlySpan<UserRow> Rows => _byName.Span;

    /// <summary>Made when somebody asks for it.</summary>
    public UserColumns Columns => _columns ??= UserColumns.Of(_byName.Span);

    /// <summary>All mail addresses and user names, whatever case they are written in. Made when somebody asks for it.</summary>
    public IReadOnlySet<string> SignInNames => _signInNames ??= _byName.List.SelectMany(row => new[] { row.Email, row.UserName }).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static UserTable Of(RowOrders orders, IReadOnlyCollection<UserRow> rows) =>
        new(orders, SortedRows.Of(rows, orders.ByName), SortedRows.Of(rows, orders.ById));

    /// <summary>Null when there is no such user.</summary>
    public UserRow? Find(Guid id) => _byId.Find(RowOrders.At(id));

    public UserTable With(UserRow row) => Find(row.Id) switch
    {
        null => Adding(row),
        UserRow known when known == row => this,
        UserRow known when HasSameTexts(known, row) => Replacing(row),
        UserRow known => Without(known).Adding(row),
    };

    public UserTable Without(Guid id) => Find(id) is UserRow known ? Without(known) : this;

    private static bool HasSameTexts(UserRow known, UserRow row) =>
        known.Name == row.Name && known.Email == row.Email && known.UserName == row.UserName;

    // A sign-in, say: by far the most frequent change, and nobody's place changes.
    private UserTable Replacing(UserRow row) =>
        new(_orders, _byName.Replacing(row), _byId.Replacing(row), _columns?.With(_byName.PlaceOf(row), row));

    private UserTable Adding(UserRow row) => new(_orders, _byName.With(row), _byId.With(row));

    private UserTable Without(UserRow row) => new(_orders, _byName.Without(row), _byId.Without(row));
}
