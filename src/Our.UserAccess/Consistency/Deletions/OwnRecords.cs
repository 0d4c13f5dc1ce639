using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Consistency.Deletions;

/// <summary>Finds records that point at what is gone, and changes them.</summary>
internal sealed class OwnRecords<T>(IRecordStore<T> store, RecordUpkeep<T> upkeep)
    where T : class, IRecord
{
    public async Task DeleteAsync(Func<T, bool> condition, CancellationToken cancellationToken) => await upkeep.ApplyAsync(
        await store.AllAsync(cancellationToken), record => condition(record) ? Change<T>.Deleting(record) : null, cancellationToken);

    /// <param name="changed">Null for a record that stays as it is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task UpdateAsync(Func<T, T?> changed, CancellationToken cancellationToken) => await upkeep.ApplyAsync(
        await store.AllAsync(cancellationToken), record => changed(record) is T after ? Change<T>.Updating(record, after) : null, cancellationToken);
}
