using EmbeddedUmbraco.Http.SignIn;
using EmbeddedUmbraco.ManagementApi.Security;
using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.ManagementApi.Users;

/// <summary>What somebody does who holds an invitation but no session yet: the token is the right to do it.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInRateLimit.Policy)]
[ManagementRoute("user/invite")]
internal sealed class InviteeController(IUserService users, IOptions<UserPasswordConfigurationSettings> passwords) : ManagementController
{
    [HttpPost("verify")]
    public async Task<IActionResult> Verify(VerifyInviteRequest request)
    {
        Attempt<UserOperationStatus> result = await users.VerifyInviteAsync(request.User.Id, request.Token);
        return result.Success
            ? Ok(new { passwordConfiguration = PasswordRules.From(passwords.Value) })
            : UserProblems.Table.Result(result.Result);
    }

    [HttpPost("create-password")]
    public async Task<IActionResult> CreatePassword(CreateInitialPasswordRequest request)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> result =
            await users.CreateInitialPasswordAsync(request.User.Id, request.Token, request.Password);
        return result.Success ? Ok() : UserProblems.WithError(result.Status, result.Result, "password");
    }
}
