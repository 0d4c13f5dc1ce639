using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace EmbeddedUmbraco.Http.OAuth;

/// <summary>Codes are random, live for a minute, work once, and only for the session, address and challenge they were made for.</summary>
internal sealed class AuthorizationCodes(TimeProvider clock)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<string, Grant> _grants = new(StringComparer.Ordinal);

    public string Issue(string sessionId, string redirectUri, string challenge)
    {
        DropExpired();
        string code = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        _grants[code] = new Grant(sessionId, redirectUri, challenge, clock.GetUtcNow() + Lifetime);
        return code;
    }

    // INVARIANT: a code is gone after the first try, also after a wrong one.
    public bool Redeem(string? code, string sessionId, string? redirectUri, string? verifier) =>
        code is not null
        && verifier is not null
        && _grants.TryRemove(code, out Grant? grant)
        && grant.ExpiresAt > clock.GetUtcNow()
        && grant.SessionId == sessionId
        && grant.RedirectUri == redirectUri
        && grant.Challenge == Challenge(verifier);

    public static string Challenge(string verifier) => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier)));

    private void DropExpired()
    {
        DateTimeOffset now = clock.GetUtcNow();
        foreach ((string code, Grant grant) in _grants)
        {
            if (grant.ExpiresAt <= now)
            {
                _grants.TryRemove(code, out _);
            }
        }
    }

    private sealed record Grant(string SessionId, string RedirectUri, string Challenge, DateTimeOffset ExpiresAt);
}
