using EmbeddedUmbraco.Http.Problems;
using EmbeddedUmbraco.Http.Sessions;
using EmbeddedUmbraco.Http.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace EmbeddedUmbraco.Http.OAuth;

/// <summary>Sends the browser back to the client with a code, or to the sign-in page first.</summary>
[ApiController]
[AllowAnonymous]
internal sealed class AuthorizeController(AuthorizationCodes codes) : ControllerBase
{
    [HttpGet("/umbraco/management/api/v1/security/back-office/authorize")]
    public IActionResult Authorize([FromQuery] AuthorizationRequest request)
    {
        string? fault = request.Fault()
            ?? (BackOfficeClient.IsCallback(Request, request.RedirectUri) ? null : "redirect_uri is not an address of this site.");
        if (fault is not null)
        {
            return BadRequest(ManagementProblem.Create(StatusCodes.Status400BadRequest, "The sign-in request is not valid", fault));
        }

        return User.SessionId() is { } sessionId
            ? Redirect(Answer(request, sessionId))
            : Redirect(SignInPaths.PageFor(Request.Path + Request.QueryString));
    }

    private string Answer(AuthorizationRequest request, string sessionId) =>
        QueryHelpers.AddQueryString(request.RedirectUri!, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["code"] = codes.Issue(sessionId, request.RedirectUri!, request.CodeChallenge!),
            ["state"] = request.State,
        });
}
