using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Consistency;

/// <summary>
/// Changes records because of something that has already happened. So nobody is asked whether it may, but everybody is told.
/// </summary>
internal sealed class RecordUpkeep<T>(IRecordStore<T> store, IChangeNotices notices)
    where T : class, IRecord
{
    private const int Attempts = 3;

    /// <summary>Changes those that are to be changed; <paramref name="change"/> answers null for those that stay as they are.</summary>
    public async Task ApplyAsync(IEnumerable<T> records, Func<T, Change<T>?> change, CancellationToken cancellationToken)
    {
        foreach (T record in records)
        {
            await ApplyAsync(record, change, cancellationToken);
        }
    }

    // Whoever was faster is not overwritten: the record is read again.
    private async Task ApplyAsync(T record, Func<T, Change<T>?> change, CancellationToken cancellationToken)
    {
        T? current = record;
        for (int attempt = 0; attempt < Attempts && current is not null && change(current) is Change<T> wanted; attempt++)
        {
            if (await store.ApplyAsync(wanted, cancellationToken))
            {
                notices.Report(wanted);
                return;
            }

            current = await store.FindAsync(record.Id, cancellationToken);
        }
    }
}
