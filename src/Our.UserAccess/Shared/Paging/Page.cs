namespace Our.UserAccess.Shared.Paging;

/// <summary>Some items of a longer list, and how long the list is.</summary>
internal sealed record Page<T>(long Total, IReadOnlyList<T> Items)
{
    public static Page<T> Empty { get; } = new(0, []);

    public Page<TOther> Select<TOther>(Func<T, TOther> selector) => new(Total, [.. Items.Select(selector)]);
}
