using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.FormsSecurity.Defaults;

/// <summary>Who gets to new forms.</summary>
/// <param name="AllGroups">Every group with a record.</param>
/// <param name="Groups">Otherwise these; no name for one that is gone.</param>
/// <param name="CreatorsGroups">And the groups of whoever makes the form.</param>
/// <param name="Users">Whether users with a whole record get to it.</param>
/// <param name="Version">0 as long as nobody changed them.</param>
internal sealed record FormsDefaultsItem(bool AllGroups, IReadOnlyList<DefaultGroup> Groups, bool CreatorsGroups, Effect Users, int Version)
{
    public static FormsDefaultsItem Of(FormsDefaults defaults, IReadOnlyDictionary<Guid, string> names) => new(
        defaults.AllGroups,
        [.. defaults.GroupIds.Select(id => new DefaultGroup(id, names.GetValueOrDefault(id)))],
        defaults.CreatorsGroups,
        defaults.Users,
        defaults.Version);
}
