using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

[ManagementRoute("user-group/{id:guid}/users")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserGroupMembersController(IUserGroupService groups) : ManagementController
{
    [HttpPost]
    public Task<IActionResult> Add(Guid id, IReadOnlyList<IdRef> users) => ChangeAsync(id, users, groups.AddUsersToUserGroupAsync);

    [HttpDelete]
    public Task<IActionResult> Remove(Guid id, IReadOnlyList<IdRef> users) => ChangeAsync(id, users, groups.RemoveUsersFromUserGroupAsync);

    private async Task<IActionResult> ChangeAsync(
        Guid id, IReadOnlyList<IdRef> users, Func<UsersToUserGroupManipulationModel, Guid, Task<Attempt<UserGroupOperationStatus>>> change)
    {
        Guid[] userKeys = [.. users.Select(user => user.Id)];
        if (!await MayAsync(UserGroupPermissionResource.WithKeys(id), AuthorizationPolicies.UserBelongsToUserGroupInRequest)
            || !await MayAsync(UserPermissionResource.WithKeys(userKeys), AuthorizationPolicies.UserPermissionByResource))
        {
            return Refused();
        }

        Attempt<UserGroupOperationStatus> result = await change(new UsersToUserGroupManipulationModel(id, userKeys), CurrentUser.Key);
        return result.Success ? Ok() : UserGroupProblems.Table.Result(result.Result);
    }
}
