using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Umbraco.Cms.Core.Models.Membership;

namespace EmbeddedUmbraco.Security;

/// <summary>
/// Tokens for links in mails. A token names purpose, user, end and the user's security stamp, so it dies when it expires
/// and when the stamp changes; using one changes the stamp, so it works once.
/// </summary>
internal sealed class UserTokens(IDataProtectionProvider protection, TimeProvider clock)
{
    public string Create(IUser user, UserTokenPurpose purpose, TimeSpan lifetime)
    {
        var end = (clock.GetUtcNow() + lifetime).UtcTicks;
        var payload = new byte[sizeof(long) + SHA256.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(payload, end);
        Subject(user).CopyTo(payload, sizeof(long));
        return Convert.ToBase64String(Protector(purpose).Protect(payload));
    }

    public bool IsValid(IUser user, UserTokenPurpose purpose, string token)
    {
        var payload = Open(purpose, token);
        return payload.Length == sizeof(long) + SHA256.HashSizeInBytes
            && BinaryPrimitives.ReadInt64BigEndian(payload) > clock.GetUtcNow().UtcTicks
            && CryptographicOperations.FixedTimeEquals(payload.AsSpan(sizeof(long)), Subject(user));
    }

    private static byte[] Subject(IUser user) => SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Key}|{user.SecurityStamp}"));

    private byte[] Open(UserTokenPurpose purpose, string token)
    {
        var bytes = new byte[token.Length];
        if (!Convert.TryFromBase64String(token, bytes, out var length))
        {
            return [];
        }

        try
        {
            return Protector(purpose).Unprotect(bytes[..length]);
        }
        catch (CryptographicException)
        {
            // Not one of ours, or altered: an invalid token, not a failure.
            return [];
        }
    }

    private IDataProtector Protector(UserTokenPurpose purpose) => protection.CreateProtector("EmbeddedUmbraco.UserTokens", purpose.ToString());
}
