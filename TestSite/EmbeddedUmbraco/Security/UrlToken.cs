using Umbraco.Extensions;

namespace EmbeddedUmbraco.Security;

/// <summary>A token as it stands in a link: Umbraco's URL-safe base64 of the text.</summary>
internal static class UrlToken
{
    public static string Encode(string token) => token.ToUrlBase64();

    public static string Decode(string token) => token.FromUrlBase64() ?? string.Empty;
}
