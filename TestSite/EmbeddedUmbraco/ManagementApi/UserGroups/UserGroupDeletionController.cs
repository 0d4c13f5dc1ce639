using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

[ManagementRoute("user-group")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserGroupDeletionController(IUserGroupService groups) : ManagementController
{
    [HttpDelete("{id:guid}")]
    public Task<IActionResult> Delete(Guid id) => DeleteAsync([id]);

    [HttpDelete]
    public Task<IActionResult> DeleteMany(UserGroupsRequest request) => DeleteAsync([.. request.UserGroupIds.Select(group => group.Id)]);

    private async Task<IActionResult> DeleteAsync(HashSet<Guid> keys)
    {
        if (!await MayAsync(UserGroupPermissionResource.WithKeys(keys), AuthorizationPolicies.UserBelongsToUserGroupInRequest))
        {
            return Refused();
        }

        Attempt<UserGroupOperationStatus> result = await groups.DeleteAsync(keys);
        return result.Success ? Ok() : UserGroupProblems.Table.Result(result.Result);
    }
}
