namespace Our.UserAccess.Decisions.Storage;

/// <summary>An immutable array in pages: a changed version shares every page that did not change.</summary>
internal sealed class PagedArray<T>(T[][] pages, int count)
{
    public const int PageBits = 10;
    public const int PageSize = 1 << PageBits;
    public const int PageMask = PageSize - 1;

    public static PagedArray<T> Empty { get; } = new([], 0);

    public int Count => count;

    internal T[][] Pages => pages;

    public ref readonly T this[int index] => ref pages[index >> PageBits][index & PageMask];
}
