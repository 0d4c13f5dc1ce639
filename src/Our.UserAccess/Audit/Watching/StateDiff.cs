using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Watching;

/// <summary>What differs between two states. What has a key is the same under another name.</summary>
internal static class StateDiff
{
    public static IReadOnlyList<AuditChange> Between(IReadOnlyList<AuditField> before, IReadOnlyList<AuditField> after) =>
    [
        .. before.Concat(after).Select(field => field.Name).Distinct(StringComparer.Ordinal)
            .Select(name => new AuditChange(name, Values(before, name), Values(after, name)))
            .Where(change => !Keys(change.Before).SetEquals(Keys(change.After))),
    ];

    private static IReadOnlyList<AuditValue> Values(IReadOnlyList<AuditField> fields, string name) =>
        fields.FirstOrDefault(field => field.Name == name)?.Values ?? [];

    private static HashSet<string> Keys(IReadOnlyList<AuditValue> values) =>
        values.Select(value => value.Id?.ToString() ?? value.Text).ToHashSet(StringComparer.Ordinal);
}
