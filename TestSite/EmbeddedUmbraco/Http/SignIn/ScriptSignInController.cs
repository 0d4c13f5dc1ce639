using EmbeddedUmbraco.Http.Problems;
using EmbeddedUmbraco.Http.Sessions;
using EmbeddedUmbraco.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Http.SignIn;

/// <summary>Signs scripts and tests in with JSON; a foreign page cannot send that without a preflight, which is not answered.</summary>
[ApiController]
[AllowAnonymous]
internal sealed class ScriptSignInController(IBackOfficeSignIn signIn, IUserService users, SessionIssuer sessions) : ControllerBase
{
    [HttpPost(SignInPaths.ForScripts)]
    [Consumes("application/json")]
    [EnableRateLimiting(SignInRateLimit.Policy)]
    public async Task<IActionResult> SignIn([FromBody] ScriptSignIn request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(request.Username) || string.IsNullOrEmpty(request.Password))
        {
            return Problem(StatusCodes.Status400BadRequest, "Both username and password are needed");
        }

        SignInOutcome outcome = await signIn.PasswordSignInAsync(request.Username.Trim(), request.Password, cancellationToken);
        if (outcome is { Status: SignInStatus.Success, UserKey: { } key } && await users.GetAsync(key) is { } user)
        {
            await sessions.StartAsync(HttpContext, user);
            return NoContent();
        }

        int status = outcome.Status is SignInStatus.WrongCredentials or SignInStatus.Success
            ? StatusCodes.Status401Unauthorized
            : StatusCodes.Status423Locked;
        return Problem(status, SignInMessage.Of(outcome.Status, SignInTexts.For(Request)), outcome.Status.ToString());
    }

    private ObjectResult Problem(int status, string title, string? operationStatus = null) =>
        StatusCode(status, ManagementProblem.Create(status, title, operationStatus: operationStatus));
}
