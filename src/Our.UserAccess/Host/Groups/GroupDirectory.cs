using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.Groups;

internal sealed class GroupDirectory(IUserGroupService groups, IUserDirectory users, BackOfficeUser current, IReach reach, GroupDetails details)
    : IGroupDirectory
{
    public async Task<IReadOnlyList<GroupItem>> GetAllAsync() =>
        [.. (await VisibleAsync()).Select(GroupItems.Of).OrderBy(group => group.Name, StringComparer.CurrentCultureIgnoreCase)];

    // Not the group's own UserCount: Umbraco caches groups, and a change of a user does not renew it.
    public async Task<IReadOnlyList<GroupItem>> WithMemberCountsAsync(IEnumerable<GroupItem> groups)
    {
        IReadOnlyDictionary<Guid, long> members = await users.CountMembersAsync();
        return [.. groups.Select(group => group with { MemberCount = members.GetValueOrDefault(group.Id) })];
    }

    public async Task<GroupDetail?> GetAsync(Guid id)
    {
        IUserGroup? group = (await VisibleAsync()).FirstOrDefault(group => group.Key == id);
        return group is null ? null : await details.OfAsync(group, (await users.CountMembersAsync()).GetValueOrDefault(id));
    }

    private async Task<IEnumerable<IUserGroup>> VisibleAsync()
    {
        if (current.User is not IUser viewer)
        {
            return [];
        }

        // Who manages groups sees what they manage. Umbraco would show them their own alone, which nobody changes themselves.
        if (!reach.IsAdministrator && (await reach.OfAsync(GroupPermissions.Manage, CancellationToken.None)).IsEverywhere)
        {
            return (await groups.GetAllAsync(0, int.MaxValue)).Items.Where(group => group.Key != Constants.Security.AdminGroupKey);
        }

        Attempt<PagedModel<IUserGroup>, UserGroupOperationStatus> all = await groups.FilterAsync(viewer.Key, filter: null, 0, int.MaxValue);
        return all.Success ? all.Result.Items : [];
    }
}
