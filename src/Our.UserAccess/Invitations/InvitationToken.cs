using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Our.UserAccess.Invitations;

/// <summary>What makes a link unguessable: 32 random bytes, of which only the SHA-256 is kept.</summary>
internal static class InvitationToken
{
    private const int Bytes = 32;
    private const int MaxLength = 100;

    private static readonly InvitationLink[] Nobodys =
        [new() { Id = Guid.Empty, InvitationId = Guid.Empty, Hash = RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes), CreatedAt = default }];

    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <remarks>A random secret of this length needs no salt and no slow hash.</remarks>
    public static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));

    /// <summary>
    /// The link that the token belongs to. INVARIANT: hashes of one length are compared, every one in the same time, whichever
    /// it is and wherever they differ; where there is no link, one that nobody has.
    /// </summary>
    public static InvitationLink? Match(IReadOnlyList<InvitationLink> links, string token)
    {
        byte[] hash = Hash(token.Length > MaxLength ? string.Empty : token);
        InvitationLink? match = null;
        foreach (InvitationLink link in links.Count > 0 ? links : Nobodys)
        {
            match = CryptographicOperations.FixedTimeEquals(link.Hash, hash) ? link : match;
        }

        return match;
    }
}
