using EmbeddedUmbraco.Http.Authorization;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security.Authorization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

[ManagementRoute("user/{id:guid}")]
[Authorize(Policy = AuthorizationPolicies.SectionAccessUsers)]
internal sealed class UserPasswordController(IUserService users) : ManagementController
{
    [HttpPost("change-password")]
    public Task<IActionResult> Change(Guid id, ChangePasswordRequest request) => IfAllowedAsync(id, async () =>
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.ChangePasswordAsync(
            CurrentUser.Key,
            new ChangeUserPasswordModel { UserKey = id, NewPassword = request.NewPassword, OldPassword = request.OldPassword });
        return result.Success ? Ok() : UserProblems.Password(result.Status, result.Result);
    });

    [HttpPost("reset-password")]
    public Task<IActionResult> Reset(Guid id) => IfAllowedAsync(id, async () =>
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.ResetPasswordAsync(CurrentUser.Key, id);
        return result.Success ? Ok(new { result.Result.ResetPassword }) : UserProblems.Password(result.Status, result.Result);
    });

    private async Task<IActionResult> IfAllowedAsync(Guid id, Func<Task<IActionResult>> change) =>
        await MayAsync(UserPermissionResource.WithKeys(id), AuthorizationPolicies.UserPermissionByResource) ? await change() : Refused();
}
