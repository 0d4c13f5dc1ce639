using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.AccessFacts.Records;

/// <summary>The facts of one kind of record.</summary>
internal interface IRecordSet
{
    RecordKind Kind { get; }

    /// <summary>Reads all of them into facts that have none.</summary>
    void Load(AccessSnapshotBuilder facts);

    /// <summary>Reads one again.</summary>
    void Follow(Guid id, AccessSnapshotBuilder facts);

    /// <summary>Reads those again that are not as they were read last.</summary>
    void CatchUp(AccessSnapshotBuilder facts);
}
