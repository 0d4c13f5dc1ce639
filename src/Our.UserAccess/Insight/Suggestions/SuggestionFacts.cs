using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight.Suggestions;

/// <summary>What suggestions are made of: groups, who holds them, and what they used.</summary>
internal sealed class SuggestionFacts(UsagePlaces places, IGroupDirectory directory, IGroupRights rights, GroupHolders holders, IVerbUsage usage, TimeProvider clock)
{
    public async Task<Outcome<Known>> ReadAsync(MonthsQuery query, Guid? groupId, CancellationToken cancellationToken)
    {
        if (!(await places.OfAsync(query.WorkspaceId, cancellationToken)).TryGet(out IReadOnlyList<Guid?>? where, out Failure? refused))
        {
            return refused;
        }

        HashSet<Guid> seen = [.. (await directory.GetAllAsync()).Select(group => group.Id)];
        if (groupId is { } wanted && !seen.Contains(wanted))
        {
            return InsightFailures.GroupNotFound(wanted);
        }

        // Whoever looks after several workspaces is told about the first, unless they name one.
        Guid? place = where.Count > 0 ? where[0] : null;
        ILookup<Guid, Guid> held = await holders.OfAsync(place);
        Guid[] people = [.. (groupId is { } one ? held[one] : held.SelectMany(group => group)).Distinct()];
        UsageWindow window = UsageWindow.Of(await usage.KnownSinceAsync(cancellationToken), query.Months, clock.GetUtcNow().UtcDateTime);
        IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>> used = await usage.OfAsync(people, window.Since, place, cancellationToken);
        return new Known(
            window,
            [.. (await rights.AllAsync()).Where(group => seen.Contains(group.Id))],
            held,
            used.ToDictionary(person => person.Key, person => (IReadOnlySet<string>)person.Value.Select(verb => verb.Verb).ToHashSet(StringComparer.Ordinal)));
    }

    /// <param name="Window">What can be said about that time.</param>
    /// <param name="Groups">Those that the caller sees.</param>
    /// <param name="Holders">Who holds them.</param>
    /// <param name="Used">What they used; whoever used nothing is not there.</param>
    internal sealed record Known(
        UsageWindow Window, IReadOnlyList<GroupRights> Groups, ILookup<Guid, Guid> Holders, IReadOnlyDictionary<Guid, IReadOnlySet<string>> Used)
    {
        private static readonly HashSet<string> Nothing = [];

        public IReadOnlySet<string> UsedBy(Guid user) => Used.GetValueOrDefault(user) ?? Nothing;
    }
}
