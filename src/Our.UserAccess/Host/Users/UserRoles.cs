using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

internal static class UserRoles
{
    public static bool IsSuperUser(IUser user) => user.Key == Constants.Security.SuperUserKey;

    public static bool IsAdministrator(IUser user) => IsIn(user, Constants.Security.AdminGroupAlias);

    public static bool SeesSensitiveData(IUser user) => user.Groups.Any(group => group.Key == Constants.Security.SensitiveDataGroupKey);

    private static bool IsIn(IUser user, string alias) =>
        user.Groups.Any(group => string.Equals(group.Alias, alias, StringComparison.OrdinalIgnoreCase));
}
