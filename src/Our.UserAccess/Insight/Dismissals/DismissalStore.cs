using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.Insight.Dismissals;

/// <summary>Reads dismissals: there is one for a kind of finding at most, so there are few.</summary>
internal sealed class DismissalStore(IRecordStore<FindingDismissal> store, IPrincipalNames names, TimeProvider clock)
{
    public async Task<FindingDismissal?> OfAsync(string kind, CancellationToken cancellationToken) =>
        (await store.AllAsync(cancellationToken)).FirstOrDefault(dismissal => dismissal.Kind == kind);

    /// <summary>Those that have not ended, by kind.</summary>
    public async Task<IReadOnlyDictionary<string, DismissalItem>> CurrentAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        FindingDismissal[] all = [.. (await store.AllAsync(cancellationToken)).Where(dismissal => dismissal.Until > now)];
        IReadOnlyDictionary<Guid, string> people = await names.OfUsersAsync([.. all.Select(dismissal => dismissal.CreatedById).Distinct()]);
        return all.ToDictionary(dismissal => dismissal.Kind, dismissal => Item(dismissal, people), StringComparer.Ordinal);
    }

    public async Task<DismissalItem> ItemAsync(FindingDismissal dismissal) => Item(dismissal, await names.OfUsersAsync([dismissal.CreatedById]));

    private static DismissalItem Item(FindingDismissal dismissal, IReadOnlyDictionary<Guid, string> people) =>
        new(dismissal.Until, dismissal.Reason, people.GetValueOrDefault(dismissal.CreatedById), dismissal.CreatedAt);
}
