using System.Security.Cryptography;
using System.Text;

namespace TestSite.Seed;

/// <summary>
/// Keys made from names, the same in every database: tests and readers name a node by its place in the outline, such as
/// <c>Document("borealis/juridik")</c>.
/// </summary>
internal static class SeedKeys
{
    public static readonly Guid Acme = Document("acme");
    public static readonly Guid Borealis = Document("borealis");
    public static readonly Guid Cirrus = Document("cirrus");

    public static Guid Document(string path) => Of("document", path);

    public static Guid Media(string path) => Of("media", path);

    public static Guid DocumentType(string alias) => Of("documentType", alias);

    public static Guid MemberType(string alias) => Of("memberType", alias);

    public static Guid Group(string alias) => Of("group", alias);

    public static Guid User(string email) => Of("user", email);

    public static Guid Member(string email) => Of("member", email);

    public static Guid Of(string kind, string name)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{name}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80); // version 8: a layout of our own
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
