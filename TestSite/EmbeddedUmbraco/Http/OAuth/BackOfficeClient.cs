using Microsoft.AspNetCore.Http;

namespace EmbeddedUmbraco.Http.OAuth;

/// <summary>The one client there is, and the only addresses that it may be sent back to.</summary>
internal static class BackOfficeClient
{
    public const string Id = "umbraco-back-office";
    public const string PlaceholderToken = "[redacted]";
    private const string CallbackPath = "/umbraco/oauth_complete";
    private const string LoggedOutPath = "/umbraco/logout";

    public static bool IsCallback(HttpRequest request, string? address) => IsOurs(request, address, CallbackPath);

    public static bool IsAfterSignOut(HttpRequest request, string? address) => IsOurs(request, address, LoggedOutPath);

    private static bool IsOurs(HttpRequest request, string? address, string path) =>
        address == path || address == $"{request.Scheme}://{request.Host}{path}";
}
