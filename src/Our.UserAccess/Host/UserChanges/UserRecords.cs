using Our.UserAccess.Host.Users;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.UserChanges;

internal static class UserRecords
{
    public static UserRecord Of(IUser user) => new()
    {
        Id = user.Key,
        Profile = new ProfileFields { Name = user.Name ?? user.Username, Email = user.Email, UserName = user.Username, LanguageIsoCode = user.Language },
        Kind = user.Kind is UserKind.Api ? UserItemKind.Api : UserItemKind.Default,
        State = UserStates.Of(user.UserState),
        IsApproved = user.IsApproved,
        HasSignedIn = UtcDate.OrNever(user.LastLoginDate) is not null,
        GroupIds = [.. user.Groups.Select(group => group.Key)],
        Version = UserVersion.Of(user),
    };
}
