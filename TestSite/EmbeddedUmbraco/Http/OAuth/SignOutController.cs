using EmbeddedUmbraco.Http.Security;
using EmbeddedUmbraco.Http.Sessions;
using EmbeddedUmbraco.Http.SignIn;
using EmbeddedUmbraco.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Http.OAuth;

[ApiController]
[AllowAnonymous]
internal sealed class SignOutController(SessionIssuer sessions, SignInNotifications notifications) : ControllerBase
{
    [HttpGet("/umbraco/management/api/v1/security/back-office/signout")]
    public async Task<IActionResult> End([FromQuery(Name = "post_logout_redirect_uri")] string? next)
    {
        IUser? user = CurrentBackOfficeUser.Get(HttpContext);
        await sessions.EndAsync(HttpContext);
        if (user is not null)
        {
            await notifications.SignedOutAsync(user, HttpContext.RequestAborted);
        }

        return Redirect(BackOfficeClient.IsAfterSignOut(Request, next) ? next! : SignInPaths.Page);
    }

    /// <summary>The placeholders hold nothing to revoke; what ends the session is the sign-out that follows.</summary>
    [HttpPost("/umbraco/management/api/v1/security/back-office/revoke")]
    public IActionResult Revoke() => Ok();
}
