using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;

namespace Our.UserAccess.Audit.Watching;

/// <summary>Compares what is watched with what was recorded last, and records what differs.</summary>
internal sealed class SubjectRecorder(WatchedStore store)
{
    private const int Attempts = 10;

    /// <param name="watched">Reads them.</param>
    /// <param name="ids">Which.</param>
    /// <param name="how">Whether it is told, and how.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task RecordAsync(IWatchedSubjects watched, IReadOnlyCollection<Guid> ids, Noticing how, CancellationToken cancellationToken)
    {
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            IReadOnlyList<WatchedTurn> turns = await CompareAsync(watched, ids, how, cancellationToken);
            if (turns.Count == 0 || await store.ApplyAsync(turns, cancellationToken))
            {
                return;
            }
        }

        throw new InvalidOperationException("What is recorded of a user or group changes faster than it can be compared.");
    }

    // INVARIANT: what was recorded last is read before what is there now. If it is still the same when it is written, what is
    // there now was read later than all that was recorded, and so no event tells a way back that nobody took.
    private async Task<IReadOnlyList<WatchedTurn>> CompareAsync(
        IWatchedSubjects watched, IReadOnlyCollection<Guid> ids, Noticing how, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, WatchedRow> rows = await store.FindAsync(watched.Kind, ids, cancellationToken);
        Dictionary<Guid, AuditState> states = (await watched.ReadAsync(ids)).ToDictionary(state => state.Id);
        return
        [
            .. ids.Distinct().Order()
                .Select(id => WatchedTurn.Of(watched.Kind, rows.GetValueOrDefault(id), states.GetValueOrDefault(id)))
                .OfType<WatchedTurn>()
                .Select(turn => turn with { Entries = Told(turn, how) }),
        ];
    }

    private static IReadOnlyList<AuditEntry> Told(WatchedTurn turn, Noticing how) => how switch
    {
        Noticing.FirstLook when turn.Before is null => [],
        Noticing.AtOnce => turn.Entries,
        _ => [.. turn.Entries.Select(entry => entry with { IsNoticedLater = true, Actor = entry.Actor ?? AuditActor.Unknown })],
    };
}
