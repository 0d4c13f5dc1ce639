using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Manifest;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>The page that every address of the backoffice answers with: the client routes by itself.</summary>
internal sealed class HostPage(ClientBundle bundle, IPackageManifestService packages)
{
    public async Task<IResult> GetAsync(HttpContext context)
    {
        var importMap = JsonSerializer.Serialize(await ImportMapAsync());
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers.ContentSecurityPolicy = ContentSecurityPolicy(importMap);
        return Results.Content(Html(importMap), "text/html; charset=utf-8");
    }

    private async Task<object> ImportMapAsync()
    {
        var ofPackages = await packages.GetPackageManifestImportmapAsync();
        var imports = new Dictionary<string, string>(ofPackages.Imports, StringComparer.Ordinal);
        foreach (var (specifier, address) in bundle.Imports)
        {
            imports[specifier] = address;
        }

        return new { imports, scopes = ofPackages.Scopes ?? [] };
    }

    /// <summary>Scripts come from this site only, and the import map is the one inline script there is. Styles are inline in every element.</summary>
    private static string ContentSecurityPolicy(string importMap)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(importMap)));
        return $"default-src 'self'; script-src 'self' 'sha256-{hash}'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";
    }

    // INVARIANT: the import map stands before every module script; browsers do not look at one that comes later.
    private string Html(string importMap) =>
        $"""
         <!doctype html>
         <html lang="en">
         <head>
           <meta charset="utf-8">
           <base href="/umbraco/">
           <meta name="viewport" content="width=device-width, initial-scale=1">
           <title>TestSite</title>
           <link rel="icon" type="image/svg+xml" href="{bundle.Address("graphics/favicon.svg")}">
           <link rel="stylesheet" href="{bundle.Address("styles/host.css")}">
           <script type="importmap">{importMap}</script>
           <link rel="modulepreload" href="{bundle.Address("client/all.js")}">
           <script type="module" src="{bundle.Address("client/app.js")}"></script>
         </head>
         <body class="uui-font uui-text">
           <noscript>The backoffice needs JavaScript. Switch it on for this site and load the page again.</noscript>
           <umb-app></umb-app>
         </body>
         </html>
         """;
}
