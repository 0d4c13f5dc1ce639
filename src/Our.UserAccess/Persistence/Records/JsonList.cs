using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Our.UserAccess.Persistence.Records;

/// <summary>
/// A short list in one text column. Not EF's primitive collections: those become an array type on some databases,
/// and one set of migrations serves all.
/// </summary>
internal static class JsonList
{
    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
        where T : notnull => property.HasConversion(
            list => Write(list),
            text => Read<T>(text),
            new ValueComparer<IReadOnlyList<T>>((left, right) => left!.SequenceEqual(right!), list => Hash(list), list => list));

    private static string Write<T>(IReadOnlyList<T> list) => JsonSerializer.Serialize(list);

    private static IReadOnlyList<T> Read<T>(string text) => JsonSerializer.Deserialize<T[]>(text) ?? [];

    private static int Hash<T>(IReadOnlyList<T> list) => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item));
}
