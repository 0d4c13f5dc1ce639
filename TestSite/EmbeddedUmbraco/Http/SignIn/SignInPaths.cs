using Microsoft.AspNetCore.WebUtilities;

namespace EmbeddedUmbraco.Http.SignIn;

internal static class SignInPaths
{
    public const string Page = "/umbraco/login";
    public const string ReturnUrl = "returnUrl";
    public const string Home = "/umbraco";
    public const string ForScripts = "/testsite/sign-in";

    public static string PageFor(string returnUrl) => QueryHelpers.AddQueryString(Page, ReturnUrl, returnUrl);

    /// <summary>Only a path of this site is followed: "//host", "/\host" and whole addresses lead away from it.</summary>
    public static string SafeReturnUrl(string? returnUrl) =>
        returnUrl is ['/', ..]
        && returnUrl is not ['/', '/' or '\\', ..]
        && !returnUrl.Any(char.IsControl)
        && !returnUrl.StartsWith(Page, StringComparison.OrdinalIgnoreCase)
        && !returnUrl.StartsWith("/umbraco/logout", StringComparison.OrdinalIgnoreCase)
            ? returnUrl
            : Home;
}
