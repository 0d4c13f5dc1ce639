using Our.UserAccess.Insight.Contracts;

namespace Our.UserAccess.Insight.Usage;

/// <summary>
/// Umbraco tells some acts in several ways: publishing is also told as saving, sorting as saving and publishing. What counts
/// is what was asked of the person's rights, so the rest is taken off, act by act.
/// </summary>
internal static class UsageFolding
{
    /// <summary>Each of the first comes with one of each of the others, which nobody was asked for.</summary>
    private static readonly (string Act, string[] Along)[] Along =
    [
        ("Umb.Document.Sort", ["Umb.Document.Publish", "Umb.Document.Update"]),
        ("Umb.Document.Delete", ["Umb.Document.Unpublish"]),
        ("Umb.Document.Rollback", ["Umb.Document.Update"]),
        ("Umb.Document.Unpublish", ["Umb.Document.Update"]),
        ("Umb.Document.Publish", ["Umb.Document.Update"]),
    ];

    public static IReadOnlyList<UsageSum> Fold(IEnumerable<VerbUse> uses) =>
    [
        .. uses.GroupBy(use => (use.Operation, use.UserId, use.NodeId))
            .SelectMany(act => Counted([.. act]))
            .GroupBy(counted => counted.Counter)
            .Select(same => new UsageSum(same.Key, same.Sum(counted => counted.Count), same.Max(counted => counted.LastUse))),
    ];

    private static IEnumerable<UsageSum> Counted(IReadOnlyList<VerbUse> act)
    {
        var counts = act.CountBy(use => use.Verb, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        TakeOff(counts);
        VerbUse[] kept = [.. act.DistinctBy(use => use.Verb).Where(use => counts[use.Verb] > 0)];
        return kept.SelectMany(use => use.WorkspaceIds.Prepend(Guid.Empty).Distinct().Select(place => new UsageSum(
            new UsageCounter(use.UserId, MonthOf(use.At), use.Verb, place), counts[use.Verb], use.At.Date)));
    }

    private static void TakeOff(Dictionary<string, int> counts)
    {
        foreach ((string act, string[] along) in Along)
        {
            foreach (string verb in along.Where(counts.ContainsKey))
            {
                counts[verb] = Math.Max(0, counts[verb] - counts.GetValueOrDefault(act));
            }
        }
    }

    public static DateTime MonthOf(DateTime at) => new(at.Year, at.Month, 1, 0, 0, 0, DateTimeKind.Utc);
}
