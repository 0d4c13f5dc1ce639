using System.Collections.Immutable;
using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.FormsSecurity.Contracts;
using Our.UserAccess.FormsSecurity.Persistence;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.FormsSecurity.Facts;

/// <summary>Reads what is known about forms; of the records those that are not as they were read last.</summary>
internal sealed class FormsReader(FormsSources sources, FormsRecordReader records, TimeProvider clock)
{
    public Task<long> ChangeCountAsync(CancellationToken cancellationToken) => records.ChangeCountAsync(cancellationToken);

    /// <param name="before">What was read last, or null.</param>
    /// <param name="seen">The facts of access now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<FormsState> ReadAsync(FormsState? before, AccessSnapshot? seen, CancellationToken cancellationToken)
    {
        // INVARIANT: the count is taken before the rest is read, so that a change in between is caught up with next time.
        long count = await records.ChangeCountAsync(cancellationToken);
        DateTimeOffset now = clock.GetUtcNow();
        IReadOnlyDictionary<Guid, FormsSecurityRecord> current = await RecordsAsync(before, cancellationToken);
        IReadOnlyList<SiteWorkspace> places = await records.WorkspacesAsync(cancellationToken);
        FormsListing listing = await sources.ReadAsync(cancellationToken);
        return new FormsState
        {
            Facts = new FormsFacts
            {
                Outline = listing.Outline,
                Groups = RightsOf(current, record => record.Kind == FormsRecordKind.Group),
                Users = RightsOf(current, record => record.Kind != FormsRecordKind.Group),
                WorkspaceFolders = places.ToImmutableDictionary(place => place.Id, place => (IReadOnlyCollection<Guid>)FoldersOf(place)),
            },
            Listing = listing,
            Records = current,
            ChangeCount = count,
            ReadAt = now,
            Seen = seen,
        };
    }

    private async Task<IReadOnlyDictionary<Guid, FormsSecurityRecord>> RecordsAsync(FormsState? before, CancellationToken cancellationToken)
    {
        if (before is null)
        {
            return (await records.AllAsync(cancellationToken)).ToDictionary(record => record.Id);
        }

        IReadOnlyDictionary<Guid, int> versions = await records.VersionsAsync(cancellationToken);
        Guid[] changed = [.. versions.Where(one => before.Records.GetValueOrDefault(one.Key)?.Version != one.Value).Select(one => one.Key)];
        IReadOnlyList<FormsSecurityRecord> read = changed.Length == 0 ? [] : await records.FindAsync(changed, cancellationToken);
        return before.Records.Values
            .Where(record => versions.ContainsKey(record.Id) && !changed.Contains(record.Id))
            .Concat(read)
            .ToDictionary(record => record.Id);
    }

    private static ImmutableDictionary<Guid, FormsRecord> RightsOf(IReadOnlyDictionary<Guid, FormsSecurityRecord> records, Func<FormsRecord, bool> wanted) =>
        records.Values.Select(record => record.Rights).Where(wanted).ToImmutableDictionary(record => record.Subject);

    // What is no key names no folder.
    private static Guid[] FoldersOf(SiteWorkspace workspace) =>
        [.. workspace.FormsFolders.Where(text => Guid.TryParse(text, out _)).Select(Guid.Parse)];
}
