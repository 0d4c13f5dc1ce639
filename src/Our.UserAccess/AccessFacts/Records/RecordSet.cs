using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Persistence;
using Our.UserAccess.Decisions;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.AccessFacts.Records;

/// <summary>Knows which version of each record is in the facts, so that only what differs is read again.</summary>
internal abstract class RecordSet<T>(StoredRecords stored) : IRecordSet
    where T : class, IRecord
{
    private Dictionary<Guid, int> _versions = [];

    public abstract RecordKind Kind { get; }

    public void Load(AccessSnapshotBuilder facts)
    {
        IReadOnlyList<T> records = stored.All<T>();
        foreach (T record in records)
        {
            Put(record, facts);
        }

        _versions = records.ToDictionary(record => record.Id, record => record.Version);
    }

    public void Follow(Guid id, AccessSnapshotBuilder facts)
    {
        if (stored.Find<T>(id) is not T record)
        {
            Forget(id, facts);
        }
        else if (_versions.GetValueOrDefault(id) != record.Version)
        {
            Put(record, facts);
            _versions[id] = record.Version;
        }
    }

    public void CatchUp(AccessSnapshotBuilder facts)
    {
        IReadOnlyDictionary<Guid, int> now = stored.Versions<T>();
        foreach (Guid gone in _versions.Keys.Where(id => !now.ContainsKey(id)).ToArray())
        {
            Forget(gone, facts);
        }

        foreach ((Guid id, _) in now.Where(record => _versions.GetValueOrDefault(record.Key) != record.Value))
        {
            Follow(id, facts);
        }
    }

    protected abstract void Put(T record, AccessSnapshotBuilder facts);

    protected abstract void Remove(Guid id, AccessSnapshotBuilder facts);

    private void Forget(Guid id, AccessSnapshotBuilder facts)
    {
        if (_versions.Remove(id))
        {
            Remove(id, facts);
        }
    }
}
