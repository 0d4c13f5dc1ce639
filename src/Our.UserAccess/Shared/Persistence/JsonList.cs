using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Our.UserAccess.Shared.Persistence;

/// <summary>
/// A short list in one text column. Not EF's primitive collections: those become an array type on some databases,
/// and one set of migrations serves all.
/// </summary>
internal static class JsonList
{
    public static PropertyBuilder<IReadOnlyList<T>> AsJson<T>(this PropertyBuilder<IReadOnlyList<T>> property)
        where T : notnull
    {
        property.HasConversion(
            list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
            text => JsonSerializer.Deserialize<T[]>(text, JsonSerializerOptions.Default) ?? Array.Empty<T>(),
            new ValueComparer<IReadOnlyList<T>>(
                (left, right) => left!.SequenceEqual(right!),
                list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
                list => list));
        return property;
    }
}
