using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight.GetUsage;

internal sealed class GetUsageHandler(UsagePeople people, UsagePlaces places, IVerbUsage usage, TimeProvider clock)
{
    public async Task<Outcome<UsageOverview>> HandleAsync(UsageQuery query, CancellationToken cancellationToken)
    {
        if (!(await places.OfAsync(query.WorkspaceId, cancellationToken)).TryGet(out IReadOnlyList<Guid?>? where, out Failure? refused))
        {
            return refused;
        }

        if (!(await people.OfAsync(query)).TryGet(out UsagePeople.Asked? asked, out Failure? missing))
        {
            return missing;
        }

        UsageWindow window = UsageWindow.Of(await usage.KnownSinceAsync(cancellationToken), query.Months, clock.GetUtcNow().UtcDateTime);
        var used = new List<KeyValuePair<Guid, IReadOnlyList<UsedVerb>>>();
        foreach (Guid? place in where)
        {
            used.AddRange(await usage.OfAsync(asked.People, window.Since, place, cancellationToken));
        }

        UsageItem[] items = [.. Used(used, asked.Verbs), .. Unused(used, asked.Verbs)];
        return new UsageOverview(
            window, asked.People.Count, used.DistinctBy(person => person.Key).Count(), items.Length, [.. items.Skip(query.Skip).Take(query.Take)]);
    }

    private static IEnumerable<UsageItem> Used(IEnumerable<KeyValuePair<Guid, IReadOnlyList<UsedVerb>>> used, IReadOnlySet<string> held) => used
        .SelectMany(person => person.Value.Select(verb => (Person: person.Key, Verb: verb)))
        .GroupBy(use => use.Verb.Verb, StringComparer.Ordinal)
        .Select(same => new UsageItem(
            same.Key, same.Sum(use => use.Verb.Count), same.DistinctBy(use => use.Person).Count(), same.Max(use => use.Verb.LastUse), held.Contains(same.Key)))
        .OrderByDescending(item => item.Count).ThenBy(item => item.Verb, StringComparer.Ordinal);

    private static IEnumerable<UsageItem> Unused(IEnumerable<KeyValuePair<Guid, IReadOnlyList<UsedVerb>>> used, IReadOnlySet<string> held) => held
        .Except(used.SelectMany(person => person.Value).Select(verb => verb.Verb), StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Select(verb => new UsageItem(verb, Count: 0, People: 0, LastUse: null, IsHeld: true));
}
