using System.Collections.Frozen;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>What a client sends to make or change a record.</summary>
internal sealed record FormsRecordBody
{
    /// <summary>Of a user: whole or override. Left out for a group.</summary>
    public FormsRecordKind? Mode { get; init; }

    public FormsFlags? Flags { get; init; }

    public Effect? OtherForms { get; init; }

    public IReadOnlyList<Guid> StartFolderIds { get; init; } = [];

    /// <summary>Only the entries that change; the others stay.</summary>
    public IReadOnlyList<FormsEntryBody> Entries { get; init; } = [];

    /// <summary>The version that the change starts from; 0 where there is no record.</summary>
    public int? Version { get; init; }

    /// <summary>The record as it is sent, with the entries of the one before.</summary>
    public FormsRecord ToRecord(Guid subject, FormsRecord? before)
    {
        FormsRecordKind kind = Mode ?? FormsRecordKind.Group;
        FormsPermissionSet denied = kind == FormsRecordKind.Override ? Flags?.With(Effect.Deny) ?? FormsPermissionSet.None : FormsPermissionSet.None;
        return new FormsRecord(subject, kind)
        {
            Allowed = Flags?.With(Effect.Allow) ?? FormsPermissionSet.None,
            Denied = denied,
            OtherForms = kind != FormsRecordKind.Override && OtherForms == Effect.Deny ? null : OtherForms,
            StartFolders = [.. StartFolderIds.Distinct()],
            Entries = Merge(before),
        };
    }

    private FrozenDictionary<Guid, FormsEntry> Merge(FormsRecord? before)
    {
        FormsEntry[] sent = [.. Entries.Select(entry => entry.ToEntry())];
        return (before?.Entries.Values ?? [])
            .Where(entry => !Array.Exists(sent, other => other.Form == entry.Form))
            .Concat(sent.Where(entry => !entry.IsEmpty))
            .ToFrozenDictionary(entry => entry.Form);
    }
}
