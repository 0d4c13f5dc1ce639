using EmbeddedUmbraco.Http.Sessions;
using EmbeddedUmbraco.ManagementApi.Security;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Users;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.CurrentUser;

[ManagementRoute("user/current")]
internal sealed class CurrentUserController(
    IUserService users,
    CurrentUserMapper mapper,
    SessionIssuer sessions,
    IOptions<SecuritySettings> security,
    IOptions<UserPasswordConfigurationSettings> passwords) : ManagementController
{
    [HttpGet]
    public async Task<IActionResult> Get() => Ok(await mapper.MapAsync(CurrentUser));

    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new
    {
        security.Value.KeepUserLoggedIn,
        passwordConfiguration = PasswordRules.From(passwords.Value),
        allowChangePassword = true,
        allowTwoFactor = false,
    });

    [HttpPut("profile")]
    public async Task<IActionResult> UpdateProfile(ProfileRequest request)
    {
        Attempt<IUser?, UserOperationStatus> result = await users.UpdateProfileAsync(
            CurrentUser.Key, new UserUpdateProfileModel { LanguageIsoCode = request.LanguageIsoCode });
        return result.Success ? Ok() : UserProblems.Table.Result(result.Status);
    }

    [HttpPost("avatar")]
    public async Task<IActionResult> SetAvatar(AvatarRequest request)
    {
        UserOperationStatus status = await users.SetAvatarAsync(CurrentUser.Key, request.File.Id);
        return status == UserOperationStatus.Success ? Ok() : UserProblems.Table.Result(status);
    }

    /// <summary>Ends every other session of the user; this one goes on under the new security stamp.</summary>
    [HttpPost("change-password")]
    public async Task<IActionResult> ChangePassword(ChangePasswordRequest request)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result = await users.ChangePasswordAsync(
            CurrentUser.Key,
            new ChangeUserPasswordModel { UserKey = CurrentUser.Key, NewPassword = request.NewPassword, OldPassword = request.OldPassword });
        if (!result.Success)
        {
            return UserProblems.Password(result.Status, result.Result);
        }

        if (await users.GetAsync(CurrentUser.Key) is { } changed)
        {
            await sessions.RenewAsync(HttpContext, changed);
        }

        return Ok();
    }

    [HttpGet("2fa")]
    [HttpGet("login-providers")]
    public IActionResult NoProviders() => Ok(Array.Empty<object>());
}
