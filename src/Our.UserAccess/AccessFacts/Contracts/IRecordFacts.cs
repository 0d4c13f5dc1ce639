using Our.UserAccess.Decisions;

namespace Our.UserAccess.AccessFacts.Contracts;

/// <summary>The facts that come from our own records. Used within a change of the facts, so never by two at once.</summary>
internal interface IRecordFacts
{
    /// <summary>Reads one record again; one that is gone is taken out.</summary>
    void Follow(RecordKind kind, Guid id, AccessSnapshotBuilder facts);
}
