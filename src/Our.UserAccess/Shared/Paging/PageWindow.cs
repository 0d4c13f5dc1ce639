namespace Our.UserAccess.Shared.Paging;

/// <summary>
/// Reads any part of a list from a source that only knows whole pages, as Umbraco's repositories do:
/// the part lies on one page, or across two neighbours.
/// </summary>
internal static class PageWindow
{
    public static Page<T> Read<T>(int skip, int take, Func<long, int, Page<T>> readPage)
    {
        int size = Math.Max(take, 1);
        (int index, int offset) = Math.DivRem(skip, size);
        Page<T> first = readPage(index, size);
        IEnumerable<T> items = first.Items.Skip(offset);
        if (offset > 0 && first.Items.Count == size)
        {
            items = items.Concat(readPage(index + 1, size).Items);
        }

        return new Page<T>(first.Total, [.. items.Take(take)]);
    }
}
