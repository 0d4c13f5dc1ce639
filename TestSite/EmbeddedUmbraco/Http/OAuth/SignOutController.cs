using EmbeddedUmbraco.Http.Sessions;
using EmbeddedUmbraco.Http.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.Http.OAuth;

[ApiController]
[AllowAnonymous]
internal sealed class SignOutController(SessionIssuer sessions) : ControllerBase
{
    [HttpGet("/umbraco/management/api/v1/security/back-office/signout")]
    public async Task<IActionResult> End([FromQuery(Name = "post_logout_redirect_uri")] string? next)
    {
        await sessions.EndAsync(HttpContext);
        return Redirect(BackOfficeClient.IsAfterSignOut(Request, next) ? next! : SignInPaths.Page);
    }

    /// <summary>The placeholders hold nothing to revoke; what ends the session is the sign-out that follows.</summary>
    [HttpPost("/umbraco/management/api/v1/security/back-office/revoke")]
    public IActionResult Revoke() => Ok();
}
