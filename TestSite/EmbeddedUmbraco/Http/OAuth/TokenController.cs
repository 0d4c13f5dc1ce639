using EmbeddedUmbraco.Http.Security;
using EmbeddedUmbraco.Http.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Http.OAuth;

/// <summary>Trades a code, or the session itself, for placeholder tokens; invalid_grant tells the client that the session is over.</summary>
[ApiController]
[AllowAnonymous]
internal sealed class TokenController(AuthorizationCodes codes, SessionIssuer sessions, IOptions<GlobalSettings> settings) : ControllerBase
{
    // The client warns before, and signs out after, four times this.
    private const int PartsOfASession = 4;

    [HttpPost("/umbraco/management/api/v1/security/back-office/token")]
    public async Task<IActionResult> Token([FromForm] TokenRequest request)
    {
        if (User.SessionId() is not { } sessionId
            || CurrentBackOfficeUser.Get(HttpContext) is not { } user
            || request.ClientId != BackOfficeClient.Id)
        {
            return InvalidGrant();
        }

        return request.GrantType switch
        {
            "authorization_code" when codes.Redeem(request.Code, sessionId, request.RedirectUri, request.CodeVerifier) => Ok(Tokens()),
            "refresh_token" when request.RefreshToken == BackOfficeClient.PlaceholderToken => await RefreshAsync(user),
            _ => InvalidGrant(),
        };
    }

    private async Task<IActionResult> RefreshAsync(IUser user)
    {
        await sessions.RenewAsync(HttpContext, user);
        return Ok(Tokens());
    }

    private TokenResponse Tokens() => new((int)(settings.Value.TimeOut.TotalSeconds / PartsOfASession));

    private BadRequestObjectResult InvalidGrant() => BadRequest(new { error = "invalid_grant" });
}
