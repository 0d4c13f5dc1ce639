using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Persistence;

namespace Our.UserAccess.Audit.Watching;

/// <summary>
/// Looks at everything that is watched. The first time ever it writes down what is there; later it finds what nobody told, as
/// the process died or somebody wrote past Umbraco's services.
/// </summary>
internal sealed class SubjectSweep(IEnumerable<IWatchedSubjects> watched, SubjectRecorder recorder, WatchedStore store, FirstLooks looks)
{
    private const int Batch = 500;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (IWatchedSubjects subjects in watched)
        {
            await BeginAsync(subjects, cancellationToken);
            await LookAsync(subjects, Noticing.Later, cancellationToken);
        }
    }

    /// <summary>Returns when there is something to compare with.</summary>
    public Task BeginAsync(IWatchedSubjects subjects, CancellationToken cancellationToken) => looks.OnceAsync(
        subjects.Kind, async () =>
        {
            if ((await store.FindAsync(FirstLooks.Mark, [FirstLooks.IdOf(subjects.Kind)], cancellationToken)).Count == 0)
            {
                await LookAsync(subjects, Noticing.FirstLook, cancellationToken);
                await store.ApplyAsync([FirstLooks.Taken(subjects.Kind)], cancellationToken);
            }
        },
        cancellationToken);

    private async Task LookAsync(IWatchedSubjects subjects, Noticing how, CancellationToken cancellationToken)
    {
        HashSet<Guid> seen = [];
        foreach (IReadOnlyList<Guid> page in subjects.Pages())
        {
            await recorder.RecordAsync(subjects, page, how, cancellationToken);
            seen.UnionWith(page);
        }

        foreach (Guid[] gone in (await store.IdsAsync(subjects.Kind, cancellationToken)).Where(id => !seen.Contains(id)).Chunk(Batch))
        {
            await recorder.RecordAsync(subjects, gone, how, cancellationToken);
        }
    }
}
