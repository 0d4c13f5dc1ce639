using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Insight.Suggestions;

/// <summary>Which group would have been enough. Groups are compared by the document verbs they give by default, and by their sections.</summary>
internal static class SmallerGroups
{
    /// <summary>A smaller group is worth naming before another that covers more people, once it covers this share.</summary>
    private const double Most = 0.75;

    public static IReadOnlySet<string> VerbsOf(GroupRights group) => group.Verbs.Where(DocumentVerb.IsHeard).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it gives less than the other, and nothing besides.</summary>
    public static bool IsSmaller(GroupRights smaller, GroupRights group) =>
        !smaller.IsSpecial
        && smaller.Id != group.Id
        && smaller.Sections.IsSubsetOf(group.Sections)
        && VerbsOf(smaller).IsProperSubsetOf(VerbsOf(group));

    /// <summary>Null where none would have been enough for anybody.</summary>
    /// <param name="group">The group that they hold.</param>
    /// <param name="others">Groups to choose from.</param>
    /// <param name="used">For each member what they used.</param>
    public static (GroupRights Smaller, int Enough)? Best(GroupRights group, IEnumerable<GroupRights> others, IReadOnlyCollection<IReadOnlySet<string>> used)
    {
        IReadOnlySet<string> gives = VerbsOf(group);
        (HashSet<string> Needed, int People)[] needs =
        [
            .. used.Select(verbs => verbs.Where(gives.Contains).ToHashSet(StringComparer.Ordinal))
                .GroupBy(needed => string.Join(' ', needed.Order(StringComparer.Ordinal)), StringComparer.Ordinal)
                .Select(same => (same.First(), same.Count())),
        ];
        (GroupRights Group, int Size, int Enough)[] candidates =
        [
            .. others.Where(other => IsSmaller(other, group))
                .Select(other => (Group: other, Verbs: VerbsOf(other)))
                .Select(other => (other.Group, other.Verbs.Count, needs.Where(need => need.Needed.IsSubsetOf(other.Verbs)).Sum(need => need.People)))
                .Where(other => other.Item3 > 0)
                .OrderBy(other => other.Count).ThenBy(other => other.Group.Name, StringComparer.Ordinal),
        ];
        if (candidates.Length == 0)
        {
            return null;
        }

        (GroupRights Group, int Size, int Enough) best = Array.Find(candidates, other => other.Enough >= used.Count * Most) is { Group: not null } first
            ? first
            : candidates.MaxBy(other => other.Enough);
        return (best.Group, best.Enough);
    }
}
