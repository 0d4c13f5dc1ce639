namespace Our.UserAccess.Decisions.Storage;

/// <summary>Edits a copy of a <see cref="PagedArray{T}"/>; a page is copied when it is first written to.</summary>
internal sealed class PagedArrayBuilder<T>(PagedArray<T> source)
{
    private PagedArray<T> _source = source;
    private T[][] _pages = source.Pages;
    private bool[]? _owned;

    public int Count { get; private set; } = source.Count;

    public ref readonly T this[int index] => ref _pages[index >> PagedArray<T>.PageBits][index & PagedArray<T>.PageMask];

    public ref T Edit(int index)
    {
        var page = index >> PagedArray<T>.PageBits;
        if (_owned is null || !_owned[page])
        {
            Own(page);
        }

        return ref _pages[page][index & PagedArray<T>.PageMask];
    }

    public int Add(in T item)
    {
        var index = Count;
        Grow(index + 1);
        Edit(index) = item;
        return index;
    }

    /// <summary>Makes room for <paramref name="count"/> items, new ones with their zero value.</summary>
    public void Grow(int count)
    {
        if (count <= Count)
        {
            return;
        }

        var needed = (count + PagedArray<T>.PageMask) >> PagedArray<T>.PageBits;
        if (needed > _pages.Length)
        {
            AddPages(needed);
        }

        Count = count;
    }

    public PagedArray<T> Build()
    {
        if (_owned is null && Count == _source.Count)
        {
            return _source;
        }

        // INVARIANT: what has been handed out is never written to again; a later edit copies its page anew.
        _owned = null;
        return _source = new PagedArray<T>(_pages, Count);
    }

    private void Own(int page)
    {
        if (_owned is null)
        {
            _pages = [.. _pages];
            _owned = new bool[_pages.Length];
        }

        _pages[page] = [.. _pages[page]];
        _owned[page] = true;
    }

    private void AddPages(int needed)
    {
        var old = _pages.Length;
        var pages = new T[needed][];
        _pages.CopyTo(pages, 0);
        var owned = new bool[needed];
        _owned?.CopyTo(owned, 0);
        for (var i = old; i < needed; i++)
        {
            pages[i] = new T[PagedArray<T>.PageSize];
            owned[i] = true;
        }

        (_pages, _owned) = (pages, owned);
    }
}
