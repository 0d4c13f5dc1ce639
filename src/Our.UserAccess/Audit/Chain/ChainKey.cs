using System.Security.Cryptography;
using System.Text;

namespace Our.UserAccess.Audit.Chain;

/// <summary>A secret that seals the trail.</summary>
internal sealed class ChainKey
{
    public const int Length = 32;
    public const int IdLength = 16;

    private readonly byte[] _secret;

    private ChainKey(byte[] secret)
    {
        _secret = secret;
        Id = Convert.ToHexStringLower(Seal("id"u8))[..IdLength];
    }

    /// <summary>Tells keys apart, and tells nothing about them.</summary>
    public string Id { get; }

    public static ChainKey OfSetting(string words) => new(SHA256.HashData(Encoding.UTF8.GetBytes(words)));

    public static ChainKey Of(string stored) => new(Convert.FromBase64String(stored));

    public static ChainKey Fresh() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>For keeping it, protected.</summary>
    public string ToStored() => Convert.ToBase64String(_secret);

    public byte[] Seal(ReadOnlySpan<byte> message) => HMACSHA256.HashData(_secret, message);
}
