using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Audit.Watching;

namespace Our.UserAccess.Audit.History;

internal sealed class AuditHistoryReader(HistoryStore store, WatchedStore watched) : IAuditHistory
{
    private const int Batch = 500;
    private static readonly string[] Watched = [AuditSubjectKinds.User, AuditSubjectKinds.Group];

    public async Task<AuditHistory> SinceAsync(DateTime at, CancellationToken cancellationToken)
    {
        long reached = await store.ReachedAsync(at, cancellationToken);
        var fold = new HistoryFold();
        await foreach (AuditEvent happened in store.EventsAsync(reached, cancellationToken))
        {
            fold.Follow(happened);
        }

        return new AuditHistory(
            fold.Subjects(await NowAsync(fold, cancellationToken)),
            await store.BeginsAtAsync(cancellationToken),
            await store.HasGapsAsync(reached, cancellationToken),
            fold.NoticedLater);
    }

    private async Task<IReadOnlyDictionary<Guid, AuditState>> NowAsync(HistoryFold fold, CancellationToken cancellationToken)
    {
        var states = new Dictionary<Guid, AuditState>();
        foreach (string kind in Watched)
        {
            foreach (Guid[] ids in fold.Keys.Where(key => key.Kind == kind).Select(key => key.Id).Chunk(Batch))
            {
                foreach ((Guid id, WatchedRow row) in await watched.FindAsync(kind, ids, cancellationToken))
                {
                    states[id] = row.ToState();
                }
            }
        }

        return states;
    }
}
