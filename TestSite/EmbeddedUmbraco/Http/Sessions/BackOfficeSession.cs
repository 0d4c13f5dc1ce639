using System.Security.Claims;

namespace EmbeddedUmbraco.Http.Sessions;

/// <summary>The names that the cookie session is made of.</summary>
internal static class BackOfficeSession
{
    public const string Scheme = "BackOffice";
    public const string CookieName = "UMB_UCONTEXT";
    public const string SessionIdClaim = "sid";
    public const string SecurityStampClaim = "stamp";

    public static Guid? UserKey(this ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out Guid key) ? key : null;

    public static string? SessionId(this ClaimsPrincipal principal) => principal.FindFirstValue(SessionIdClaim);
}
