using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Http;

/// <summary>The client's side of the authorization-code flow.</summary>
internal static class Facade
{
    public const string Verifier = "a-verifier-of-more-than-forty-three-characters-0123456789";
    public const string Callback = "/umbraco/oauth_complete";
    private const string Root = "security/back-office";

    public static Task<HttpResponseMessage> AuthorizeAsync(BackOfficeBrowser browser, string redirectUri = Callback, string clientId = "umbraco-back-office") =>
        browser.GetAsync(QueryHelpers.AddQueryString($"{BackOfficeBrowser.Api}/{Root}/authorize", new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = clientId,
            ["redirect_uri"] = redirectUri,
            ["response_type"] = "code",
            ["state"] = "some state",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
        }));

    public static async Task<string> CodeAsync(BackOfficeBrowser browser)
    {
        using HttpResponseMessage response = await AuthorizeAsync(browser);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        string location = response.Headers.Location!.OriginalString;
        Assert.StartsWith(Callback + "?", location, StringComparison.Ordinal);
        Dictionary<string, Microsoft.Extensions.Primitives.StringValues> query = QueryHelpers.ParseQuery(location[Callback.Length..]);
        Assert.Equal("some state", query["state"]);
        return query["code"].ToString();
    }

    public static Task<HttpResponseMessage> RedeemAsync(
        BackOfficeBrowser browser, string code, string verifier = Verifier, string redirectUri = Callback) =>
        browser.PostFormAsync($"{Root}/token", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "umbraco-back-office",
            ["code"] = code,
            ["code_verifier"] = verifier,
            ["redirect_uri"] = redirectUri,
        });

    public static Task<HttpResponseMessage> RefreshAsync(BackOfficeBrowser browser) =>
        browser.PostFormAsync($"{Root}/token", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "refresh_token",
            ["client_id"] = "umbraco-back-office",
            ["refresh_token"] = "[redacted]",
        });

    public static async Task AssertInvalidGrantAsync(HttpResponseMessage response)
    {
        JsonElement body = await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.BadRequest);
        Assert.Equal("invalid_grant", body.GetProperty("error").GetString());
    }
}
