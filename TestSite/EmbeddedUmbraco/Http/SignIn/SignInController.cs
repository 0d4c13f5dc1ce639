using EmbeddedUmbraco.Http.Security;
using EmbeddedUmbraco.Http.Sessions;
using EmbeddedUmbraco.Security;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Http.SignIn;

[AllowAnonymous]
internal sealed class SignInController(
    IBackOfficeSignIn signIn, IUserService users, SessionIssuer sessions, SignInPage page, IAntiforgery antiforgery) : ControllerBase
{
    [HttpGet(SignInPaths.Page)]
    public IActionResult Show([FromQuery] SignInForm form)
    {
        if (CurrentBackOfficeUser.Get(HttpContext) is not null)
        {
            return Redirect(SignInPaths.SafeReturnUrl(form.ReturnUrl));
        }

        // A cookie that is not accepted any more is the mark of a session that has ended.
        bool ended = Request.Cookies.ContainsKey(BackOfficeSession.CookieName);
        return page.Render(HttpContext, form, ended ? SignInTexts.For(Request).SessionEnded : null, StatusCodes.Status200OK);
    }

    [HttpPost(SignInPaths.Page)]
    [EnableRateLimiting(SignInRateLimit.Policy)]
    public async Task<IActionResult> Submit([FromForm] SignInForm form, CancellationToken cancellationToken)
    {
        SignInTexts texts = SignInTexts.For(Request);
        if (!await antiforgery.IsRequestValidAsync(HttpContext))
        {
            return page.Render(HttpContext, form, texts.SessionEnded, StatusCodes.Status400BadRequest);
        }

        if (string.IsNullOrWhiteSpace(form.Username) || string.IsNullOrEmpty(form.Password))
        {
            return page.Render(HttpContext, form, texts.Missing, StatusCodes.Status400BadRequest);
        }

        SignInOutcome outcome = await signIn.PasswordSignInAsync(form.Username.Trim(), form.Password, cancellationToken);
        if (outcome is { Status: SignInStatus.Success, UserKey: { } key } && await users.GetAsync(key) is { } user)
        {
            await sessions.StartAsync(HttpContext, user);
            return Redirect(SignInPaths.SafeReturnUrl(form.ReturnUrl));
        }

        return page.Render(HttpContext, form, SignInMessage.Of(outcome.Status, texts), StatusCodes.Status401Unauthorized);
    }
}
