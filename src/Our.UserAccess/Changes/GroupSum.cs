using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Changes;

/// <summary>What several groups give together.</summary>
internal sealed record GroupSum(IReadOnlySet<string> Sections, IReadOnlySet<string> Verbs, IReadOnlySet<int> Languages, bool HasAllLanguages)
{
    public static GroupSum Of(IReadOnlyCollection<GroupRights> groups) => new(
        groups.SelectMany(group => group.Sections).ToHashSet(StringComparer.OrdinalIgnoreCase),
        groups.SelectMany(group => group.Verbs).ToHashSet(StringComparer.Ordinal),
        groups.SelectMany(group => group.Languages).ToHashSet(),
        groups.Any(group => group.HasAllLanguages));

    public bool Contains(GroupRights group) =>
        !group.IsSpecial
        && Sections.IsSupersetOf(group.Sections)
        && Verbs.IsSupersetOf(group.Verbs)
        && (HasAllLanguages || (!group.HasAllLanguages && Languages.IsSupersetOf(group.Languages)));
}
