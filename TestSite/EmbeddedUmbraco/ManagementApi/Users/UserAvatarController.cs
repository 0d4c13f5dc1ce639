using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user/avatar/{id:guid}")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserAvatarController(IUserService users) : ManagementController
{
    [HttpPost]
    public Task<IActionResult> Set(Guid id, AvatarRequest request) => ChangeAsync(id, () => users.SetAvatarAsync(id, request.File.Id));

    [HttpDelete]
    public Task<IActionResult> Clear(Guid id) => ChangeAsync(id, () => users.ClearAvatarAsync(id));

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task<UserOperationStatus>> change)
    {
        if (!await MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource))
        {
            return Refused();
        }

        UserOperationStatus status = await change();
        return status == UserOperationStatus.Success ? Ok() : UserProblems.Table.Result(status);
    }
}
