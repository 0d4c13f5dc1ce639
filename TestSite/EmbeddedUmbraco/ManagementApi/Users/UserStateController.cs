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
internal sealed class UserStateController(IUserService users) : ManagementController
{
    [HttpPost("enable")]
    public Task<IActionResult> Enable(UsersRequest request) =>
        ChangeAsync(request, keys => users.EnableAsync(CurrentUser.Key, keys));

    [HttpPost("disable")]
    public Task<IActionResult> Disable(UsersRequest request) =>
        ChangeAsync(request, keys => users.DisableAsync(CurrentUser.Key, keys));

    [HttpPost("unlock")]
    public Task<IActionResult> Unlock(UsersRequest request) =>
        ChangeAsync(request, async keys => (await users.UnlockAsync(CurrentUser.Key, [.. keys])).Status);

    private async Task<IActionResult> ChangeAsync(UsersRequest request, Func<HashSet<Guid>, Task<UserOperationStatus>> change)
    {
        HashSet<Guid> keys = request.Keys;
        if (!await MayAsync(UserPermissionResource.WithKeys(keys), AuthorizationPolicies.UserPermissionByResource))
        {
            return Refused();
        }

        UserOperationStatus status = await change(keys);
        return status == UserOperationStatus.Success ? Ok() : UserProblems.Table.Result(status);
    }
}
