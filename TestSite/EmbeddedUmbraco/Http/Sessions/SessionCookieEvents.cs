using System.Security.Claims;
using EmbeddedUmbraco.Http.Problems;
using EmbeddedUmbraco.Http.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Http.Sessions;

internal sealed class SessionCookieEvents(IUserService users, EndedSessions endedSessions) : CookieAuthenticationEvents
{
    // INVARIANT: asked on every request, so that disabling, locking or signing out a user ends the session at once.
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        IUser? user = await FindAsync(context.Principal);
        if (user is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(BackOfficeSession.Scheme);
            return;
        }

        CurrentBackOfficeUser.Set(context.HttpContext, user);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        ManagementProblem.WriteAsync(
            context.HttpContext,
            StatusCodes.Status401Unauthorized,
            "You are not signed in",
            "Sign in and try again. A session ends after a while without use, or when the account changes.");

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        ManagementProblem.WriteAsync(
            context.HttpContext,
            StatusCodes.Status403Forbidden,
            "You do not have access",
            "Your user account does not have the permission that this needs.");

    private async Task<IUser?> FindAsync(ClaimsPrincipal? principal)
    {
        if (principal?.UserKey() is not { } key || principal.SessionId() is not { } sessionId || endedSessions.Contains(sessionId))
        {
            return null;
        }

        IUser? user = await users.GetAsync(key);
        return user is { UserState: UserState.Active or UserState.Inactive }
            && string.Equals(user.SecurityStamp ?? string.Empty, principal.FindFirstValue(BackOfficeSession.SecurityStampClaim), StringComparison.Ordinal)
                ? user
                : null;
    }
}
