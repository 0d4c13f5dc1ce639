using System.Text.Json.Serialization;

namespace EmbeddedUmbraco.Http.OAuth;

/// <summary>The tokens are placeholders: the session is in the cookie, where scripts cannot read it.</summary>
internal sealed record TokenResponse(
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    [property: JsonPropertyName("access_token")] string AccessToken = BackOfficeClient.PlaceholderToken,
    [property: JsonPropertyName("refresh_token")] string RefreshToken = BackOfficeClient.PlaceholderToken,
    [property: JsonPropertyName("token_type")] string TokenType = "Bearer",
    [property: JsonPropertyName("scope")] string Scope = "offline_access");
