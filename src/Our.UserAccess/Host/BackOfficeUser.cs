using Our.UserAccess.Host.Users;
using Our.UserAccess.Permissions.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace Our.UserAccess.Host;

/// <summary>Who is signed in to the backoffice.</summary>
internal sealed class BackOfficeUser(IBackOfficeSecurityAccessor accessor) : ICurrentUser
{
    public IUser? User => accessor.BackOfficeSecurity?.CurrentUser;

    public Guid? Id => User?.Key;

    public CurrentUserRights? Rights => User is IUser user ? RightsOf(user) : null;

    private static CurrentUserRights RightsOf(IUser user) => new(
        user.AllowedSections.ToHashSet(StringComparer.OrdinalIgnoreCase),
        user.Groups.SelectMany(group => group.Permissions).ToHashSet(StringComparer.Ordinal),
        UserRoles.IsSuperUser(user) || UserRoles.IsAdministrator(user));
}
