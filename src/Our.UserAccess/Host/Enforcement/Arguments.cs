using System.Runtime.InteropServices;

namespace Our.UserAccess.Host.Enforcement;

/// <summary>What Umbraco hands over as interfaces, as what it nearly always is: without a copy.</summary>
internal static class Arguments
{
    public static ReadOnlySpan<Guid> AsSpan(this IEnumerable<Guid> keys) => keys switch
    {
        List<Guid> list => CollectionsMarshal.AsSpan(list),
        Guid[] array => array,
        _ => keys.ToArray(),
    };

    public static HashSet<string> AsHashSet(this ISet<string> verbs) => verbs as HashSet<string> ?? [.. verbs];
}
