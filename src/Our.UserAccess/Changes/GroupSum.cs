using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Changes;

/// <summary>What several groups give together.</summary>
internal sealed record GroupSum(
    IReadOnlySet<string> Sections, IReadOnlySet<string> Verbs, IReadOnlySet<int> Languages, bool HasAllLanguages, IReadOnlySet<GranularEntry> OtherGranular)
{
    public static GroupSum Of(IReadOnlyCollection<GroupRights> groups) => new(
        groups.SelectMany(group => group.Sections).ToHashSet(StringComparer.OrdinalIgnoreCase),
        groups.SelectMany(group => group.Verbs).ToHashSet(StringComparer.Ordinal),
        groups.SelectMany(group => group.Languages).ToHashSet(),
        groups.Any(group => group.HasAllLanguages),
        groups.SelectMany(group => group.OtherGranular).ToHashSet());

    public bool Contains(GroupRights group) =>
        !group.IsSpecial
        && Sections.IsSupersetOf(group.Sections)
        && Verbs.IsSupersetOf(group.Verbs)
        && group.OtherGranular.All(Holds)
        && (HasAllLanguages || (!group.HasAllLanguages && Languages.IsSupersetOf(group.Languages)));

    // What somebody may do by default they may give for a single place too. Of a property value the verb stands last.
    private bool Holds(GranularEntry entry)
    {
        string verb = entry.Verb.Split('|')[^1];
        return verb.Length == 0 || Verbs.Contains(verb) || OtherGranular.Contains(entry);
    }
}
