using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.Host.Groups;

internal sealed class GroupMemberships(IUserGroupService groups, IUserService users) : IGroupMemberships
{
    public async Task<IReadOnlySet<Guid>> AmongAsync(Guid groupId, IReadOnlyCollection<Guid> userIds) =>
        (await users.GetAsync(userIds)).Where(user => IsMember(user, groupId)).Select(user => user.Key).ToHashSet();

    public async Task<Failure?> AddAsync(Guid groupId, Guid userId) =>
        await WrittenAsync(await groups.AddUsersToUserGroupAsync(new(groupId, [userId]), Constants.Security.SuperUserKey), groupId, userId, isMember: true);

    public async Task<Failure?> RemoveAsync(Guid groupId, Guid userId) =>
        await WrittenAsync(await groups.RemoveUsersFromUserGroupAsync(new(groupId, [userId]), Constants.Security.SuperUserKey), groupId, userId, isMember: false);

    // Umbraco answers "Success" also where a handler stopped the save, so it is looked at what became of it.
    private async Task<Failure?> WrittenAsync(Attempt<UserGroupOperationStatus> written, Guid groupId, Guid userId, bool isMember)
    {
        if (!written.Success)
        {
            return GroupStatuses.FailureOf(written.Result.ToString());
        }

        return await users.GetAsync(userId) is IUser user && IsMember(user, groupId) == isMember
            ? null
            : GroupStatuses.FailureOf(nameof(UserGroupOperationStatus.CancelledByNotification));
    }

    private static bool IsMember(IUser user, Guid groupId) => user.Groups.Any(group => group.Key == groupId);
}
