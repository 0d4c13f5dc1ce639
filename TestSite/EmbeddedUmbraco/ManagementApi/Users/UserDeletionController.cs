using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserDeletionController(IUserService users) : ManagementController
{
    [HttpDelete("{id:guid}")]
    public Task<IActionResult> Delete(Guid id) => DeleteAsync([id]);

    [HttpDelete]
    public Task<IActionResult> DeleteMany(UsersRequest request) => DeleteAsync(request.Keys);

    private async Task<IActionResult> DeleteAsync(HashSet<Guid> keys)
    {
        if (!await MayAsync(UserPermissionResource.WithKeys(keys), AuthorizationPolicies.UserPermissionByResource))
        {
            return Refused();
        }

        UserOperationStatus status = await users.DeleteAsync(CurrentUser.Key, keys);
        return status == UserOperationStatus.Success ? Ok() : UserProblems.Table.Result(status);
    }
}
