using System.Globalization;
using System.Text.Json;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.UserFiles.Contracts;

namespace Our.UserAccess.Audit.Export;

/// <summary>An event as a row of a file.</summary>
internal static class AuditRow
{
    public static string Header { get; } = CsvText.Row(
    [
        "sequence", "at", "actor", "actorKind", "action", "subjectKind", "subject", "subjectId", "changes", "reason",
        "workspace", "node", "address", "correlationId", "noticedLater",
    ]);

    public static string Of(AuditItem item) => CsvText.Row(
    [
        item.Sequence.ToString(CultureInfo.InvariantCulture),
        item.At.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture),
        item.Actor.Name,
        JsonNamingPolicy.CamelCase.ConvertName(item.Actor.Kind.ToString()),
        item.Action,
        item.Subject.Kind,
        item.Subject.Name,
        $"{item.Subject.Id}",
        string.Join("; ", item.Changes.Select(change => $"{change.Field}: {Texts(change.Before)} → {Texts(change.After)}")),
        item.Reason ?? string.Empty,
        item.Place?.WorkspaceName ?? string.Empty,
        item.Place?.NodeName ?? string.Empty,
        item.Address ?? string.Empty,
        $"{item.CorrelationId}",
        item.NoticedLater ? "true" : "false",
    ]);

    private static string Texts(IEnumerable<AuditValue> values) => string.Join(", ", values.Select(value => value.Text));
}
