using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Persistence;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.AccessFacts.Records;

internal sealed class RecordFacts(IEnumerable<IRecordSet> sets, StoredRecords stored) : IRecordFacts
{
    private readonly IReadOnlyList<IRecordSet> _sets = [.. sets];
    private long _changeCount;

    /// <summary>Whether a record was changed, on whichever server, after the facts last caught up.</summary>
    public bool AreBehind => stored.ChangeCount() != Volatile.Read(ref _changeCount);

    public void Load(AccessSnapshotBuilder facts) => Count(() =>
    {
        foreach (IRecordSet set in _sets)
        {
            set.Load(facts);
        }
    });

    public void CatchUp(AccessSnapshotBuilder facts) => Count(() =>
    {
        foreach (IRecordSet set in _sets)
        {
            set.CatchUp(facts);
        }
    });

    public void Follow(RecordKind kind, Guid id, AccessSnapshotBuilder facts) => _sets.Single(set => set.Kind == kind).Follow(id, facts);

    // INVARIANT: the count is taken before the records are read, so that a change in between is caught up with next time.
    private void Count(Action read)
    {
        long count = stored.ChangeCount();
        read();
        Volatile.Write(ref _changeCount, count);
    }
}
