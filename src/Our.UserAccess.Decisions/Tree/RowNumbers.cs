using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tree;

/// <summary>Finds a row by its id. Database ids lie close together, so an array does; else a dictionary.</summary>
internal readonly struct RowNumbers
{
    public const int Missing = -1;

    private const int WidestSpread = 16;

    private readonly int[]? _dense;
    private readonly Dictionary<int, int>? _sparse;

    private RowNumbers(int[]? dense, Dictionary<int, int>? sparse) => (_dense, _sparse) = (dense, sparse);

    public static RowNumbers Of(ReadOnlySpan<NodeRow> rows)
    {
        var highest = 0;
        foreach (ref readonly var row in rows)
        {
            highest = Math.Max(highest, row.Id);
        }

        return highest / WidestSpread <= rows.Length ? new(Dense(rows, highest), null) : new(null, Sparse(rows));
    }

    public int Find(int id)
    {
        if (_dense is not null)
        {
            return id < _dense.Length ? _dense[id] - 1 : Missing;
        }

        return _sparse!.TryGetValue(id, out var number) ? number : Missing;
    }

    private static int[] Dense(ReadOnlySpan<NodeRow> rows, int highest)
    {
        var numbers = new int[highest + 1];
        for (var i = 0; i < rows.Length; i++)
        {
            numbers[Checked(rows[i].Id)] = i + 1;
        }

        return numbers;
    }

    private static Dictionary<int, int> Sparse(ReadOnlySpan<NodeRow> rows)
    {
        var numbers = new Dictionary<int, int>(rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            numbers[Checked(rows[i].Id)] = i;
        }

        return numbers;
    }

    private static int Checked(int id) =>
        id >= 0 ? id : throw new ArgumentException("A node's id is negative; only a parent's may be, where there is none.", nameof(id));
}
