using EmbeddedUmbraco.Http.SignIn;
using EmbeddedUmbraco.ManagementApi.Shared;
using EmbeddedUmbraco.ManagementApi.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Security;

[ManagementRoute("security")]
internal sealed class SecurityController(IUserService users, IOptions<UserPasswordConfigurationSettings> passwords) : ManagementController
{
    [HttpGet("configuration")]
    public IActionResult Configuration() => Ok(new { passwordConfiguration = PasswordRules.From(passwords.Value) });

    /// <summary>Answers the same whether or not somebody has the address.</summary>
    [AllowAnonymous]
    [EnableRateLimiting(SignInRateLimit.Policy)]
    [HttpPost("forgot-password")]
    public async Task<IActionResult> ForgotPassword(ForgotPasswordRequest request)
    {
        Attempt<UserOperationStatus> result = await users.SendResetPasswordEmailAsync(request.Email);
        return result.Result == UserOperationStatus.CannotPasswordReset ? UserProblems.Table.Result(result.Result) : Ok();
    }

    [AllowAnonymous]
    [EnableRateLimiting(SignInRateLimit.Policy)]
    [HttpPost("forgot-password/verify")]
    public async Task<IActionResult> VerifyResetCode(VerifyResetCodeRequest request)
    {
        Attempt<UserOperationStatus> result = await users.VerifyPasswordResetAsync(request.User.Id, request.ResetCode);
        return result.Success
            ? Ok(new { passwordConfiguration = PasswordRules.From(passwords.Value) })
            : UserProblems.Table.Result(result.Result);
    }

    [AllowAnonymous]
    [EnableRateLimiting(SignInRateLimit.Policy)]
    [HttpPost("forgot-password/reset")]
    public async Task<IActionResult> ResetPassword(ResetPasswordRequest request)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result =
            await users.ResetPasswordAsync(request.User.Id, request.ResetCode, request.Password);
        return result.Success ? StatusCode(StatusCodes.Status204NoContent) : UserProblems.Password(result.Status, result.Result);
    }
}
