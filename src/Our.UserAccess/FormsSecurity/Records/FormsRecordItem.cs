using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Subjects;

namespace Our.UserAccess.FormsSecurity.Records;

/// <summary>A record on the wire; also for a subject that has none.</summary>
internal sealed record FormsRecordItem
{
    public required FormsSubject Subject { get; init; }

    /// <summary>Whether there is a record at all.</summary>
    public required bool HasRecord { get; init; }

    public required FormsRecordKind Mode { get; init; }

    public required FormsFlags Flags { get; init; }

    public required Effect? OtherForms { get; init; }

    public required IReadOnlyList<FormsFolderReference> StartFolders { get; init; }

    /// <summary>How many forms have an entry; the entries are in the matrix.</summary>
    public required int EntryCount { get; init; }

    /// <summary>Null where there is no record.</summary>
    public required DateTime? ChangedAt { get; init; }

    public required Guid? ChangedById { get; init; }

    /// <summary>0 where there is no record.</summary>
    public required int Version { get; init; }

    /// <summary>Whether the person who asks may change it, as far as that does not depend on what they change.</summary>
    public bool CanChange { get; init; }

    /// <summary>Why they may not; null where they may.</summary>
    public string? Refusal { get; init; }
}
