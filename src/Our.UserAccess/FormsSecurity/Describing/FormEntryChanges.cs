using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;

namespace Our.UserAccess.FormsSecurity.Describing;

/// <summary>The entries that differ between two versions of a record, by form.</summary>
internal static class FormEntryChanges
{
    // One event stays readable; that there is more is said, and the record itself has it.
    private const int Most = 100;

    public static IEnumerable<AuditChange> Between(FormsRecord? before, FormsRecord? after, FormsListing listing)
    {
        Guid[] differing =
        [
            .. (before?.Entries.Keys ?? []).Union(after?.Entries.Keys ?? [])
                .Where(form => before?.Entries.GetValueOrDefault(form) != after?.Entries.GetValueOrDefault(form)),
        ];
        foreach (Guid form in differing.Take(Most))
        {
            yield return new AuditChange(
                $"form: {listing.Form(form)?.Name ?? form.ToString()}",
                Values(before?.Entries.GetValueOrDefault(form)),
                Values(after?.Entries.GetValueOrDefault(form)));
        }

        if (differing.Length > Most)
        {
            yield return new AuditChange("moreForms", [], [new AuditValue($"{differing.Length - Most}")]);
        }
    }

    private static IReadOnlyList<AuditValue> Values(FormsEntry? entry) => entry is null
        ? []
        :
        [
            .. entry.Access is { } access ? new[] { new AuditValue($"access: {FormsAuditWords.Of(access)}") } : [],
            .. entry.Allowed.Without(entry.Denied).ToList().Select(permission => new AuditValue($"{FormsAuditWords.Of(permission)}: allow")),
            .. entry.Denied.ToList().Select(permission => new AuditValue($"{FormsAuditWords.Of(permission)}: deny")),
        ];
}
