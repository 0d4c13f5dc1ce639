using Microsoft.Extensions.Options;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Host.Users;

internal sealed class VisibleUsers(
    BackOfficeUser current, IReach reach, IAssignmentReader assignments, IOptionsMonitor<SecuritySettings> settings)
{
    /// <summary>The keys go into one query, and databases take some two thousand parameters.</summary>
    private const int MostPeople = 2000;

    /// <param name="workspaceIds">Only people of these workspaces; none for all that are within reach.</param>
    public async Task<Visibility> ForCurrentUserAsync(IReadOnlyCollection<Guid> workspaceIds)
    {
        Reach seen = await reach.OfAsync(UserPermissions.Read, CancellationToken.None);
        Guid[] places = [.. workspaceIds.Count == 0 ? seen.Workspaces : workspaceIds.Where(place => seen.Covers(place))];
        bool all = seen.IsEverywhere && workspaceIds.Count == 0;
        return new Visibility(
            SuperUser: current.User is IUser self && UserRoles.IsSuperUser(self),
            Administrators: current.User is IUser user && (UserRoles.IsSuperUser(user) || reach.IsAdministrator),
            Disabled: !settings.CurrentValue.HideDisabledUsersInBackOffice,
            Only: all ? null : await assignments.UsersInAsync(places, MostPeople, CancellationToken.None));
    }
}
