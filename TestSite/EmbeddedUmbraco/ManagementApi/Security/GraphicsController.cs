using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.ManagementApi.Security;

/// <summary>The pictures of the client's frame: our own, as small SVGs. Umbraco's are not in its npm package.</summary>
[AllowAnonymous]
[ManagementRoute("security/back-office/graphics")]
internal sealed class GraphicsController : ManagementController
{
    private const string Svg = "image/svg+xml";

    [HttpGet("logo")]
    [HttpGet("logo-alternative")]
    [HttpGet("login-logo")]
    public ContentResult Logo() => Content(Emblem("#ffffff"), Svg);

    [HttpGet("login-logo-alternative")]
    public ContentResult AlternativeLogo() => Content(Emblem("#1b264f"), Svg);

    [HttpGet("login-background")]
    public ContentResult Background() => Content(
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9" fill="#1b264f"/></svg>""", Svg);

    private static string Emblem(string colour) =>
        $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" role="img" aria-label="TestSite">
        <circle cx="20" cy="20" r="18" fill="none" stroke="{colour}" stroke-width="3"/>
        <path d="M11 13v8a9 9 0 0 0 18 0v-8" fill="none" stroke="{colour}" stroke-width="4" stroke-linecap="round"/></svg>
        """;
}
