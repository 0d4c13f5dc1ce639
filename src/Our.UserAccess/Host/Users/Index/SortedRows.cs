namespace Our.UserAccess.Host.Users.Index;

/// <summary>Rows in one order; a change makes a new array, so that whoever reads the old one is not disturbed.</summary>
/// <param name="rows">The rows, already in the order.</param>
/// <param name="order">An order in which no two users are equal.</param>
internal sealed class SortedRows(UserRow[] rows, IComparer<UserRow> order)
{
    public ReadOnlySpan<UserRow> Span => rows;

    public IReadOnlyList<UserRow> List => rows;

    public static SortedRows Of(IEnumerable<UserRow> rows, IComparer<UserRow> order)
    {
        UserRow[] sorted = [.. rows];
        Array.Sort(sorted, order);
        return new SortedRows(sorted, order);
    }

    public SortedRows Without(UserRow row)
    {
        int index = Array.BinarySearch(rows, row, order);
        return index < 0 ? this : new SortedRows([.. rows[..index], .. rows[(index + 1)..]], order);
    }

    /// <param name="row">One that is not among them yet.</param>
    public SortedRows With(UserRow row)
    {
        int index = ~Array.BinarySearch(rows, row, order);
        return new SortedRows([.. rows[..index], row, .. rows[index..]], order);
    }

    /// <param name="row">Has the place of one that is among them.</param>
    public SortedRows Replacing(UserRow row)
    {
        UserRow[] changed = [.. rows];
        changed[PlaceOf(row)] = row;
        return new SortedRows(changed, order);
    }

    public int PlaceOf(UserRow row) => Array.BinarySearch(rows, row, order);

    /// <summary>The row in the place where this one would be; null when there is none.</summary>
    public UserRow? Find(UserRow like)
    {
        int index = Array.BinarySearch(rows, like, order);
        return index < 0 ? null : rows[index];
    }
}
