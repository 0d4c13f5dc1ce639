using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Changes;

/// <summary>What a change of a group gives or takes, in parts of which each can be held against what somebody has.</summary>
internal static class GroupDifference
{
    public static IReadOnlyList<GroupRights> Of(GroupRights? before, GroupRights after)
    {
        GroupRights was = before ?? Part(string.Empty);
        return
        [
            .. Differing(was.Sections, after.Sections).Select(section => Part($"the section {section}") with { Sections = new HashSet<string> { section } }),
            .. Differing(was.Verbs, after.Verbs).Select(verb => Part($"the permission {verb}") with { Verbs = new HashSet<string> { verb } }),
            .. Languages(was, after),
            .. Differing(was.StartNodes, after.StartNodes).Select(node => Part("the start node") with { StartNodes = [node] }),
            .. Granular(was, after),
            .. Differing(was.OtherGranular, after.OtherGranular)
                .Select(entry => Part($"the permission {entry.Verb}") with { OtherGranular = new HashSet<GranularEntry> { entry } }),
        ];
    }

    private static IEnumerable<GroupRights> Languages(GroupRights was, GroupRights after)
    {
        HashSet<int> differing = [.. Differing(was.Languages, after.Languages)];
        if (was.HasAllLanguages != after.HasAllLanguages)
        {
            yield return Part("access to all languages") with { HasAllLanguages = true };
        }

        if (differing.Count > 0)
        {
            yield return Part("a language") with { Languages = differing };
        }
    }

    // INVARIANT: where an entry appears or goes, what speaks there instead is given or taken with it: the default verbs,
    // or an entry of a node above. So all that the group could give there must be held there.
    private static IEnumerable<GroupRights> Granular(GroupRights was, GroupRights after)
    {
        string[] anywhere = [.. new[] { was, after }.SelectMany(group => group.Verbs.Concat(group.Granular.SelectMany(entry => entry))).Distinct(StringComparer.Ordinal)];
        foreach (Guid node in was.Granular.Select(entry => entry.Key).Union(after.Granular.Select(entry => entry.Key)))
        {
            bool stays = was.Granular.Contains(node) && after.Granular.Contains(node);
            HashSet<string> differing = [.. Differing(was.Granular[node], after.Granular[node])];
            if (differing.Count > 0)
            {
                yield return Part("the permissions on a document") with
                {
                    Granular = differing.Concat(stays ? [] : anywhere).Distinct(StringComparer.Ordinal).ToLookup(_ => node, verb => verb),
                };
            }
        }
    }

    private static IEnumerable<T> Differing<T>(IEnumerable<T> was, IEnumerable<T> after)
    {
        HashSet<T> difference = [.. was];
        difference.SymmetricExceptWith(after);
        return difference;
    }

    // Of no group that anybody could be in: being a member of the one that is changed does not count.
    private static GroupRights Part(string name) => new()
    {
        Id = Guid.Empty,
        Name = name,
        Sections = new HashSet<string>(),
        HasAllLanguages = false,
        Languages = new HashSet<int>(),
        Verbs = new HashSet<string>(),
        Granular = Array.Empty<string>().ToLookup(_ => Guid.Empty),
        StartNodes = [],
        IsSpecial = false,
    };
}
