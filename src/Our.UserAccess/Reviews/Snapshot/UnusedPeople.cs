using Our.UserAccess.Insight.Contracts;

namespace Our.UserAccess.Reviews.Snapshot;

/// <summary>Who changed nothing for long, where it was written down for as long. What people only read is not known.</summary>
internal sealed class UnusedPeople(IVerbUsage usage, TimeProvider clock)
{
    public async Task<IReadOnlySet<Guid>> AmongAsync(IReadOnlyCollection<Guid> userIds, Guid? workspaceId, CancellationToken cancellationToken)
    {
        DateTime since = clock.GetUtcNow().UtcDateTime.AddDays(-Recommendation.LongAgoDays);
        if (!(await usage.KnownSinceAsync(cancellationToken) <= since))
        {
            return new HashSet<Guid>();
        }

        IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>> used = await usage.OfAsync(userIds, since, workspaceId, cancellationToken);
        return userIds.Where(person => !used.ContainsKey(person)).ToHashSet();
    }
}
