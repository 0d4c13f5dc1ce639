using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

/// <summary>Umbraco's user as our lists show it.</summary>
internal sealed class UserItems(BackOfficeUser current, AvatarUrls avatars)
{
    public UserItem Of(IUser user) => new()
    {
        Id = user.Key,
        Name = user.Name ?? user.Username,
        Email = user.Email,
        UserName = user.Username,
        Kind = user.Kind is UserKind.Api ? UserItemKind.Api : UserItemKind.Default,
        State = UserStates.Of(user.UserState),
        Groups = GroupsOf(user),
        LastLoginDate = UtcDate.OrNever(user.LastLoginDate),
        CreateDate = UtcDate.Of(user.CreateDate),
        AvatarUrls = avatars.Of(user),
        Flags = [.. FlagsOf(user)],
        Version = UserVersion.Of(user),
    };

    private static IReadOnlyList<GroupReference> GroupsOf(IUser user) =>
    [
        .. user.Groups
            .Select(group => new GroupReference(group.Key, group.Name ?? group.Alias, group.Alias, group.Icon))
            .OrderBy(group => group.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    private IEnumerable<UserFlag> FlagsOf(IUser user)
    {
        (bool Holds, UserFlag Flag)[] flags =
        [
            (UserRoles.IsSuperUser(user), UserFlag.SuperUser),
            (UserRoles.IsAdministrator(user), UserFlag.Administrator),
            (UserRoles.SeesSensitiveData(user), UserFlag.SensitiveData),
            (UtcDate.OrNever(user.LastLoginDate) is null, UserFlag.NeverSignedIn),
            (!user.Groups.Any(), UserFlag.NoGroups),
            (current.User?.Key == user.Key, UserFlag.You),
        ];
        return flags.Where(flag => flag.Holds).Select(flag => flag.Flag);
    }
}
