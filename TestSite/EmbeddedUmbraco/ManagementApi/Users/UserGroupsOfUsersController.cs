using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.UserGroups;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user/set-user-groups")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserGroupsOfUsersController(IUserGroupService groups) : ManagementController
{
    [HttpPost]
    public async Task<IActionResult> Set(SetUserGroupsRequest request)
    {
        HashSet<Guid> userKeys = [.. request.UserIds.Select(user => user.Id)];
        HashSet<Guid> groupKeys = [.. request.UserGroupIds.Select(group => group.Id)];
        if (!await MayAsync(UserPermissionResource.WithKeys(userKeys), AuthorizationPolicies.UserPermissionByResource)
            || !await MayAsync(UserGroupPermissionResource.WithKeys(groupKeys), AuthorizationPolicies.UserBelongsToUserGroupInRequest))
        {
            return Refused();
        }

        Attempt<UserGroupOperationStatus> result = await groups.UpdateUserGroupsOnUsersAsync(groupKeys, userKeys, CurrentUser.Key);
        return result.Success ? Ok() : UserGroupProblems.Table.Result(result.Result);
    }
}
