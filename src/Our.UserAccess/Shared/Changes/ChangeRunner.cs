using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Changes;

/// <summary>The one way in which a record changes: guarded, announced, stored, reported.</summary>
internal sealed class ChangeRunner<T>(IRecordStore<T> store, IChangeGuard<T> guard, IChangeNotices notices)
    where T : class, IRecord
{
    /// <summary>Null when the change is stored.</summary>
    /// <param name="change">The change, already validated.</param>
    /// <param name="what">The word for the record in a sentence, as "assignment".</param>
    /// <param name="cancellationToken">Ends the wait; what is stored stays stored.</param>
    public async Task<Failure?> RunAsync(Change<T> change, string what, CancellationToken cancellationToken)
    {
        if (await guard.RefusalAsync(change, cancellationToken) is Failure refused)
        {
            return refused;
        }

        if (notices.Announce(change) is Failure cancelled)
        {
            return cancelled;
        }

        if (!await store.ApplyAsync(change, cancellationToken))
        {
            return ChangeFailures.StaleVersion(what);
        }

        notices.Report(change);
        return null;
    }
}
