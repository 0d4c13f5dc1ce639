using System.Globalization;

namespace Our.UserAccess.Audit.Contracts;

/// <summary>Values as the trail keeps them.</summary>
internal static class AuditValues
{
    public static IReadOnlyList<AuditValue> Of(string? value) => string.IsNullOrEmpty(value) ? [] : [new AuditValue(value)];

    public static IReadOnlyList<AuditValue> Of(bool value) => [new AuditValue(value ? "true" : "false")];

    public static IReadOnlyList<AuditValue> Of(DateTime? time) =>
        time is { } at ? [new AuditValue(at.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF'Z'", CultureInfo.InvariantCulture))] : [];

    /// <summary>By name; what has none any longer by its key.</summary>
    public static IReadOnlyList<AuditValue> Of(IEnumerable<Guid> keys, IReadOnlyDictionary<Guid, string> names) =>
        [.. keys.Select(key => new AuditValue(names.GetValueOrDefault(key, $"{key}"), key)).OrderBy(value => value.Text, StringComparer.Ordinal)];
}
