using Microsoft.Extensions.Options;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

internal sealed class VisibleUsers(BackOfficeUser current, IReach reach, UserMarks marks, IOptionsMonitor<SecuritySettings> settings)
{
    public async Task<Visibility> ForCurrentUserAsync()
    {
        Reach seen = await reach.OfAsync(UserPermissions.Read, CancellationToken.None);
        return new Visibility(
            SuperUser: current.User is IUser self && UserRoles.IsSuperUser(self),
            Administrators: current.User is IUser user && (UserRoles.IsSuperUser(user) || reach.IsAdministrator),
            Disabled: !settings.CurrentValue.HideDisabledUsersInBackOffice,
            Only: seen.IsEverywhere ? null : marks.PeopleOf(seen.Workspaces));
    }
}
