using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Our.UserAccess.Invitations;

/// <summary>What makes a link unguessable: 32 random bytes, of which only the SHA-256 is kept.</summary>
internal static class InvitationToken
{
    private const int Bytes = 32;
    private const int MaxLength = 100;

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <remarks>A random secret of this length needs no salt and no slow hash.</remarks>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>The link that the token belongs to. Every link is compared, each in the same time, whichever it is.</summary>
    public static InvitationLink? Match(IReadOnlyList<InvitationLink> links, string token)
    {
        byte[] hash = Hash(token.Length > MaxLength ? string.Empty : token);
        InvitationLink? match = null;
        foreach (InvitationLink link in links)
        {
            match = CryptographicOperations.FixedTimeEquals(link.Hash, hash) ? link : match;
        }

        return match;
    }
}
