using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

internal sealed class VisibleUsers(BackOfficeUser current, IOptionsMonitor<SecuritySettings> settings)
{
    public Visibility ForCurrentUser() => new(
        SuperUser: current.User is IUser self && UserRoles.IsSuperUser(self),
        Administrators: current.User is IUser user && (UserRoles.IsSuperUser(user) || UserRoles.IsAdministrator(user)),
        Disabled: !settings.CurrentValue.HideDisabledUsersInBackOffice);
}
