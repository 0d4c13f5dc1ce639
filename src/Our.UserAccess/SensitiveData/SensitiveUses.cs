using System.Globalization;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.SensitiveData.Contracts;

namespace Our.UserAccess.SensitiveData;

/// <summary>A viewing or an export as the trail keeps it. INVARIANT: how many and which fields, never a value.</summary>
internal static class SensitiveUses
{
    public const string Count = "count";
    public const string Fields = "fields";

    public static IReadOnlyList<string> Actions { get; } = [AuditActions.SensitiveDataViewed, AuditActions.SensitiveDataExported];

    public static AuditEntry EntryOf(string action, SensitiveDataUse use) => new(action, new AuditSubject(AuditSubjectKinds.SensitiveData, use.PlaceKey, use.Place))
    {
        Changes =
        [
            new AuditChange(Count, [], [new AuditValue(use.Count.ToString(CultureInfo.InvariantCulture))]),
            new AuditChange(Fields, [], [.. use.Fields.Order(StringComparer.Ordinal).Select(field => new AuditValue(field))]),
        ],
        Related = use.ItemKey is { } item ? [item] : [],
    };
}
