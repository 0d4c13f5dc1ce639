using System.Collections.Frozen;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.FormsSecurity.Persistence;

/// <summary>Records as rows, and back.</summary>
internal static class FormsRows
{
    public static FormsRecordRow RowOf(FormsSecurityRecord record) => new()
    {
        Id = record.Id,
        Kind = record.Rights.Kind,
        Allowed = record.Rights.Allowed.Number,
        Denied = record.Rights.Denied.Number,
        OtherForms = record.Rights.OtherForms,
        StartFolders = [.. record.Rights.StartFolders],
        ChangedAt = record.ChangedAt,
        ChangedById = record.ChangedById,
        Version = record.Version,
    };

    public static FormsEntryRow RowOf(Guid record, FormsEntry entry) => new()
    {
        RecordId = record,
        FormId = entry.Form,
        Access = entry.Access,
        Allowed = entry.Allowed.Number,
        Denied = entry.Denied.Number,
    };

    public static FormsSecurityRecord RecordOf(FormsRecordRow row, IEnumerable<FormsEntryRow> entries) => new()
    {
        Rights = new FormsRecord(row.Id, row.Kind)
        {
            Allowed = FormsPermissionSet.FromNumber(row.Allowed),
            Denied = FormsPermissionSet.FromNumber(row.Denied),
            OtherForms = row.OtherForms,
            StartFolders = row.StartFolders,
            Entries = entries.Select(EntryOf).ToFrozenDictionary(entry => entry.Form),
        },
        ChangedAt = row.ChangedAt,
        ChangedById = row.ChangedById,
        Version = row.Version,
    };

    private static FormsEntry EntryOf(FormsEntryRow row) => new(row.FormId)
    {
        Access = row.Access,
        Allowed = FormsPermissionSet.FromNumber(row.Allowed),
        Denied = FormsPermissionSet.FromNumber(row.Denied),
    };
}
