using System.Security.Claims;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Http.Sessions;

/// <summary>Starts, renews and ends the cookie session.</summary>
internal sealed class SessionIssuer(EndedSessions endedSessions)
{
    public Task StartAsync(HttpContext context, IUser user) =>
        context.SignInAsync(BackOfficeSession.Scheme, Principal(user, Convert.ToHexString(RandomNumberGenerator.GetBytes(16))));

    /// <summary>Gives the session its full time again and takes over the user's present security stamp.</summary>
    public Task RenewAsync(HttpContext context, IUser user)
    {
        string sessionId = context.User.SessionId() ?? throw new InvalidOperationException("There is no session to renew.");
        return context.SignInAsync(BackOfficeSession.Scheme, Principal(user, sessionId));
    }

    public async Task EndAsync(HttpContext context)
    {
        AuthenticateResult session = await context.AuthenticateAsync(BackOfficeSession.Scheme);
        if (session.Principal?.SessionId() is { } sessionId)
        {
            endedSessions.Add(sessionId);
        }

        await context.SignOutAsync(BackOfficeSession.Scheme);
    }

    private static ClaimsPrincipal Principal(IUser user, string sessionId) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Key.ToString()),
            new Claim(BackOfficeSession.SessionIdClaim, sessionId),
            new Claim(BackOfficeSession.SecurityStampClaim, user.SecurityStamp ?? string.Empty),
        ],
        BackOfficeSession.Scheme));
}
