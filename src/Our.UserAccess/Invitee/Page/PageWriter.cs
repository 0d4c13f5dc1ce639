using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Our.UserAccess.Invitee.Texts;
using Our.UserAccess.Mails.Contracts;
using static Our.UserAccess.Invitee.Page.PageHtml;

namespace Our.UserAccess.Invitee.Page;

/// <summary>Frames a page and sends it: kept by nobody, found by nobody, framed by nobody, and with no script but its own.</summary>
internal sealed class PageWriter(ISiteIdentity site)
{
    private const int NonceBytes = 16;
    private const string Graphics = "/umbraco/management/api/v1/security/back-office/graphics/";

    /// <param name="http">The request.</param>
    /// <param name="language">The invitation's; null for what the browser asks for.</param>
    /// <param name="page">Made of the words and the site's name.</param>
    public ContentResult Write(HttpContext http, string? language, Func<InviteeTexts, string, InviteePage> page)
    {
        InviteeTexts texts = TextsFor(http, language);
        InviteePage made = page(texts, site.Name);
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        SetHeaders(http.Response.Headers, nonce, made.RetryAfter);
        return new ContentResult { StatusCode = made.Status, ContentType = "text/html; charset=utf-8", Content = Frame(made, texts, nonce) };
    }

    public static InviteeTexts TextsFor(HttpContext http, string? language) => InviteeLanguages.Best(
        http.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(wanted => wanted.Quality ?? 1).Select(wanted => (string?)wanted.Value.Value).Prepend(language));

    private static void SetHeaders(IHeaderDictionary headers, string nonce, TimeSpan? retryAfter)
    {
        headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; img-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers[HeaderNames.Vary] = "Accept-Language";
        if (retryAfter is { } wait)
        {
            headers.RetryAfter = Seconds(wait).ToString(CultureInfo.InvariantCulture);
        }
    }

    public static int Seconds(TimeSpan wait) => Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));

    private string Frame(InviteePage page, InviteeTexts texts, string nonce) => $"""
        <!doctype html>
        <html lang="{texts.Language}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <meta name="robots" content="noindex, nofollow">
          <title>{E(page.Title)}</title>
          <link rel="icon" href="{Graphics}login-logo-alternative">
          <style nonce="{nonce}">{PageStyles.Css}</style>
        </head>
        <body>
          <main>
            <header>
              <picture><source srcset="{Graphics}login-logo" media="(prefers-color-scheme: dark)"><img src="{Graphics}login-logo-alternative" alt=""></picture>
              <span>{E(site.Name)}</span>
            </header>
            <h1>{E(page.Heading ?? page.Title)}</h1>
            {page.Body}
          </main>
          <script nonce="{nonce}">{PageScript.Js}</script>
        </body>
        </html>
        """;
}
