using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

/// <summary>Umbraco's user as our lists show it.</summary>
internal sealed class UserItems(BackOfficeUser current, AvatarUrls avatars, UserMarks marks, TwoFactorUsers twoFactor)
{
    /// <param name="user">The user.</param>
    /// <param name="ahead">Everybody for whom something is planned, with the end of their access.</param>
    public UserItem Of(IUser user, IReadOnlyDictionary<Guid, DateTime?> ahead) => new()
    {
        Id = user.Key,
        Name = user.Name ?? user.Username,
        Email = user.Email,
        UserName = user.Username,
        Kind = user.Kind is UserKind.Api ? UserItemKind.Api : UserItemKind.Default,
        State = UserStates.Of(user.UserState),
        Groups = GroupsOf(user),
        HasTwoFactor = twoFactor.All()?.Contains(user.Key),
        AccessUntil = ahead.GetValueOrDefault(user.Key),
        LanguageIsoCode = user.Language,
        LastLoginDate = UtcDate.OrNever(user.LastLoginDate),
        CreateDate = UtcDate.Of(user.CreateDate),
        UpdateDate = UtcDate.Of(user.UpdateDate),
        AvatarUrls = avatars.Of(user),
        Flags = [.. FlagsOf(user, ahead)],
        Version = UserVersion.Of(user),
    };

    private static IReadOnlyList<GroupReference> GroupsOf(IUser user) =>
    [
        .. user.Groups
            .Select(group => new GroupReference(group.Key, group.Name ?? group.Alias, group.Alias, group.Icon))
            .OrderBy(group => group.Name, StringComparer.CurrentCultureIgnoreCase),
    ];

    private IEnumerable<UserFlag> FlagsOf(IUser user, IReadOnlyDictionary<Guid, DateTime?> ahead)
    {
        (bool Holds, UserFlag Flag)[] flags =
        [
            (UserRoles.IsSuperUser(user), UserFlag.SuperUser),
            (UserRoles.IsAdministrator(user), UserFlag.Administrator),
            (UserRoles.SeesSensitiveData(user), UserFlag.SensitiveData),
            (UtcDate.OrNever(user.LastLoginDate) is null, UserFlag.NeverSignedIn),
            (!user.Groups.Any(), UserFlag.NoGroups),
            (current.User?.Key == user.Key, UserFlag.You),
            (marks.IsExpiring(user.Key) || marks.IsSoon(ahead.GetValueOrDefault(user.Key)), UserFlag.Expiring),
            (marks.HasOwnRules(user.Key), UserFlag.Override),
            (ahead.ContainsKey(user.Key), UserFlag.Planned),
        ];
        return flags.Where(flag => flag.Holds).Select(flag => flag.Flag);
    }
}
