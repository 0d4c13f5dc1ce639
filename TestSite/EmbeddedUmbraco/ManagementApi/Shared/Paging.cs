namespace EmbeddedUmbraco.ManagementApi.Shared;

internal static class Paging
{
    public static Page<TOut> ToPage<TIn, TOut>(this IEnumerable<TIn> all, int skip, int take, Func<TIn, TOut> map)
    {
        TIn[] items = [.. all];
        return new Page<TOut>(items.Length, [.. items.Skip(skip).Take(take).Select(map)]);
    }

    /// <summary>Umbraco's lists are read in whole pages, so skip must be a multiple of take.</summary>
    public static bool IsWholePage(int skip, int take) => skip >= 0 && take >= 0 && (take == 0 || skip % take == 0);
}
