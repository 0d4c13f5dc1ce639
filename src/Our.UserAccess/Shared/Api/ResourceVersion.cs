using System.Security.Cryptography;
using System.Text.Json;

namespace Our.UserAccess.Shared.Api;

/// <summary>
/// The version of a resource that has no row of ours: a hash of what can be edited about it.
/// Umbraco's update date will not do, since every sign-in moves it.
/// </summary>
internal static class ResourceVersion
{
    private const int Length = 16;

    public static string Of<T>(T editable)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(editable, ApiJson.Options);
        return Convert.ToHexStringLower(SHA256.HashData(json))[..Length];
    }
}
