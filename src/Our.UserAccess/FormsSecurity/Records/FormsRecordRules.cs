using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Facts;
using Our.UserAccess.FormsSecurity.Subjects;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>What a record must be like. What it names already may be gone meanwhile, and stays.</summary>
internal static class FormsRecordRules
{
    private const int MaxFolders = 200;
    private const int MaxEntries = 5000;

    /// <summary>Null when the record may be stored.</summary>
    public static Failure? Check(FormsRecordBody body, FormsSubject subject, FormsRecord? before, FormsListing listing)
    {
        var errors = new FieldErrors();
        CheckMode(errors, body, subject);
        errors.AddIf(body.Flags is null, "flags", "'flags' is needed: what is allowed, denied or left open.");
        errors.AddIf(body.StartFolderIds.Count > MaxFolders, "startFolderIds", $"'startFolderIds' may name {MaxFolders} folders at most.");
        errors.AddIf(
            body.StartFolderIds.Any(id => listing.Folder(id) is null && before?.StartFolders.Contains(id) != true),
            "startFolderIds",
            "'startFolderIds' names a folder that no source of forms knows.");
        CheckEntries(errors, body.Entries, before, listing);
        return errors.ToFailure();
    }

    private static void CheckMode(FieldErrors errors, FormsRecordBody body, FormsSubject subject)
    {
        bool isGroup = subject.Kind == FormsSubjectKind.Group;
        errors.AddIf(isGroup && body.Mode is not null and not FormsRecordKind.Group, "mode", "'mode' is for users: the record of a group is added to those of the others.");
        errors.AddIf(
            !isGroup && body.Mode is null or FormsRecordKind.Group && !isGroup,
            "mode",
            "'mode' is needed: 'override' for single permissions over the groups, 'whole' for a record that stands instead of them.");
    }

    private static void CheckEntries(FieldErrors errors, IReadOnlyList<FormsEntryBody> entries, FormsRecord? before, FormsListing listing)
    {
        errors.AddIf(entries.Count > MaxEntries, "entries", $"'entries' may name {MaxEntries} forms at most.");
        errors.AddIf(entries.Any(entry => entry is null || entry.FormId is null), "entries", "'entries' needs a 'formId' in each.");
        FormsEntry[] sent = [.. entries.Where(entry => entry?.FormId is not null).Select(entry => entry.ToEntry())];
        errors.AddIf(sent.DistinctBy(entry => entry.Form).Count() < sent.Length, "entries", "'entries' names a form twice.");
        errors.AddIf(
            Array.Exists(sent, entry => listing.Form(entry.Form) is null && before?.Entries.ContainsKey(entry.Form) != true),
            "entries",
            "'entries' names a form that no source of forms knows.");
        errors.AddIf(
            Array.Exists(sent, entry => !entry.Allowed.Or(entry.Denied).Without(FormsPermissionSet.OfForms).IsEmpty),
            "entries",
            "'entries' cannot set data sources and prevalue sources: these are of the whole site.");
    }
}
