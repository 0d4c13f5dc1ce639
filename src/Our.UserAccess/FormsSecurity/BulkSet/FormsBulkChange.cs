using System.Collections.Frozen;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.BulkSet;

/// <summary>Puts settings into a record; what they do not speak of stays.</summary>
internal static class FormsBulkChange
{
    public static FormsRecord In(FormsRecord record, FormsBulkBody body) => body.FormIds.Count == 0 ? InRecord(record, body) : InEntries(record, body);

    public static bool IsSame(FormsRecord before, FormsRecord after) =>
        (before.Allowed, before.Denied, before.OtherForms, before.Entries.Count) == (after.Allowed, after.Denied, after.OtherForms, after.Entries.Count)
        && before.Entries.All(entry => after.Entries.GetValueOrDefault(entry.Key) == entry.Value);

    private static FormsRecord InRecord(FormsRecord record, FormsBulkBody body)
    {
        bool denies = record.Kind == FormsRecordKind.Override;
        Effect? otherForms = body.Access is { } access ? EffectOf(access) : record.OtherForms;
        return record with
        {
            Allowed = Allowed(record.Allowed, body),
            Denied = denies ? Denied(record.Denied, body) : FormsPermissionSet.None,
            OtherForms = !denies && otherForms == Effect.Deny ? null : otherForms,
        };
    }

    private static FormsRecord InEntries(FormsRecord record, FormsBulkBody body)
    {
        HashSet<Guid> forms = [.. body.FormIds];
        return record with
        {
            Entries = record.Entries.Values
                .Where(entry => !forms.Contains(entry.Form))
                .Concat(forms.Select(form => InEntry(record.Entries.GetValueOrDefault(form) ?? new FormsEntry(form), body)).Where(entry => !entry.IsEmpty))
                .ToFrozenDictionary(entry => entry.Form),
        };
    }

    private static FormsEntry InEntry(FormsEntry entry, FormsBulkBody body) => entry with
    {
        Access = body.Access is { } access ? EffectOf(access) : entry.Access,
        Allowed = Allowed(entry.Allowed, body),
        Denied = Denied(entry.Denied, body),
    };

    private static FormsPermissionSet Allowed(FormsPermissionSet before, FormsBulkBody body) => before.Without(Touched(body)).Or(With(body, FormsSetting.Allow));

    private static FormsPermissionSet Denied(FormsPermissionSet before, FormsBulkBody body) => before.Without(Touched(body)).Or(With(body, FormsSetting.Deny));

    private static FormsPermissionSet Touched(FormsBulkBody body) => FormsPermissionSet.Of([.. body.Permissions.Keys]);

    private static FormsPermissionSet With(FormsBulkBody body, FormsSetting setting) =>
        FormsPermissionSet.Of([.. body.Permissions.Where(one => one.Value == setting).Select(one => one.Key)]);

    private static Effect? EffectOf(FormsSetting setting) => setting switch
    {
        FormsSetting.Allow => Effect.Allow,
        FormsSetting.Deny => Effect.Deny,
        _ => null,
    };
}
