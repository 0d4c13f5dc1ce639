using Our.UserAccess.Decisions.Clauses;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Grants;

/// <summary>Who holds which groups, apart from any node. For managing access; deciding reads the grants itself.</summary>
internal static class HeldGroups
{
    public static IReadOnlyList<HeldGroup> Of(Register register, User user, DateTimeOffset at) =>
    [
        .. GrantReader.At(register, user, at.UtcTicks)
            .Select(grant => new HeldGroup(grant.Group.Key, grant.Workspace?.Key, grant.Assignment?.Key)),
    ];

    /// <summary>Users who are not refused by their state and hold the group everywhere.</summary>
    public static IEnumerable<Guid> EverywhereHolders(Register register, Guid groupKey, DateTimeOffset at) => register.Users.Items
        .Where(user => user is { IsKnown: true, State: UserState.Active or UserState.Inactive })
        .Where(user => GrantReader.At(register, user, at.UtcTicks).Exists(grant => grant.IsEverywhere && grant.Group.Key == groupKey))
        .Select(user => user.Key);

    public static IReadOnlyList<string> VerbsOf(Register register, VerbTable verbs, Guid groupKey)
    {
        var index = register.Groups.Find(groupKey);
        return index < 0 ? [] : [.. verbs.Names.ToArray().Where(name => register.Groups.Rows[index].Verbs.Has(new Verb(verbs.Find(name))))];
    }
}
