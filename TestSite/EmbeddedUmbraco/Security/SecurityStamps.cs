using System.Security.Cryptography;

namespace EmbeddedUmbraco.Security;

/// <summary>A value that changes with everything that must end sessions and tokens.</summary>
internal static class SecurityStamps
{
    public static string Create() => Convert.ToHexString(RandomNumberGenerator.GetBytes(20));
}
