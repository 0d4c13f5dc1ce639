using Microsoft.Extensions.Logging;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Host.UserChanges;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.Consistency;

/// <summary>Writes as Umbraco's super user, so that Umbraco's checks and notifications run.</summary>
internal sealed partial class NativeUsers(
    IUserService users, IUserGroupService groups, NativeStartNodes startNodes, UserSaves saves, OwnWrites own, DistributedCache servers, ILogger<NativeUsers> logger)
    : INativeUsers
{
    public async Task<bool> AddToGroupAsync(Guid user, Guid group) =>
        await IsMemberAsync(user, group) is not false || await WriteAsync(() => groups.AddUsersToUserGroupAsync(new(group, [user]), Constants.Security.SuperUserKey));

    public async Task<bool> RemoveFromGroupAsync(Guid user, Guid group) =>
        await IsMemberAsync(user, group) is not true || await WriteAsync(() => groups.RemoveUsersFromUserGroupAsync(new(group, [user]), Constants.Security.SuperUserKey));

    public async Task<StartNodeKeys?> StartNodesAsync(Guid user) => await users.GetAsync(user) is IUser found ? startNodes.Of(found) : null;

    public async Task<bool> WriteStartNodesAsync(Guid user, StartNodeKeys nodes)
    {
        if (await users.GetAsync(user) is not IUser found)
        {
            return false;
        }

        startNodes.Set(found, nodes);
        UserOperationStatus status = await own.RunAsync(() => saves.StatusAsync(found));
        if (status != UserOperationStatus.Success)
        {
            LogStartNodesRefused(status.ToString());
        }

        return status == UserOperationStatus.Success;
    }

    public void Refresh(Guid user)
    {
        if (users.GetAsync(user).GetAwaiter().GetResult() is IUser found)
        {
            servers.RefreshUserCache([found]);
        }
    }

    // Null where one of both is gone: then there is nothing to write.
    private async Task<bool?> IsMemberAsync(Guid user, Guid group) =>
        await users.GetAsync(user) is IUser found && await groups.GetAsync(group) is not null
            ? found.Groups.Any(membership => membership.Key == group)
            : null;

    private async Task<bool> WriteAsync(Func<Task<Attempt<UserGroupOperationStatus>>> write)
    {
        Attempt<UserGroupOperationStatus> written = await own.RunAsync(write);
        if (!written.Success)
        {
            LogRefused(written.Result.ToString());
        }

        return written.Success;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Umbraco refused to change a membership as an assignment says: {Status}. The user's page shows the difference.")]
    private partial void LogRefused(string status);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Umbraco refused to store the start nodes of a user: {Status}. The user's page shows the difference.")]
    private partial void LogStartNodesRefused(string status);
}
