using System.Net;
using System.Security.Cryptography;
using EmbeddedUmbraco.Http.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.Http.SignIn;

/// <summary>The sign-in page: one form, no script, so that it works when nothing else does.</summary>
internal sealed class SignInPage(IAntiforgery antiforgery)
{
    public ContentResult Render(HttpContext context, SignInForm form, string? message, int status)
    {
        string nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        context.Response.Headers.ContentSecurityPolicy =
            $"default-src 'none'; style-src 'nonce-{nonce}'; img-src 'self'; form-action 'self'; frame-ancestors 'self'; base-uri 'none'";
        context.Response.Headers.CacheControl = "no-store";
        AntiforgeryTokenSet token = antiforgery.GetAndStoreTokens(context);
        return new ContentResult
        {
            StatusCode = status,
            ContentType = "text/html; charset=utf-8",
            Content = Html(SignInTexts.For(context.Request), form, message, token, nonce),
        };
    }

    private static string Html(SignInTexts texts, SignInForm form, string? message, AntiforgeryTokenSet token, string nonce) => $$"""
        <!doctype html>
        <html lang="{{texts.Language}}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>{{E(texts.Heading)}}</title>
          <link rel="icon" type="image/svg+xml" href="{{ApiPath.Root}}/v1/security/back-office/graphics/login-logo-alternative">
          <style nonce="{{nonce}}">
            body { font: 1rem/1.5 system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
            main { width: min(24rem, 90vw); }
            label { display: block; margin-top: 1rem; font-weight: 600; }
            input { width: 100%; box-sizing: border-box; font: inherit; padding: .6rem; margin-top: .25rem; border: 1px solid GrayText; border-radius: 3px; }
            button { width: 100%; margin-top: 1.5rem; padding: .7rem; font: inherit; font-weight: 700; color: #fff; background: #1b264f; border: 1px solid #fff; border-radius: 3px; cursor: pointer; }
            :focus-visible { outline: 3px solid #3879ff; outline-offset: 2px; }
            [role=alert] { padding: .75rem; border-left: 4px solid #d42054; background: color-mix(in srgb, #d42054 10%, Canvas); }
          </style>
        </head>
        <body>
          <main>
            <h1>{{E(texts.Heading)}}</h1>
            {{Alert(message)}}
            <form method="post" action="{{SignInPaths.Page}}">
              <input type="hidden" name="{{E(token.FormFieldName)}}" value="{{E(token.RequestToken)}}">
              <input type="hidden" name="{{SignInPaths.ReturnUrl}}" value="{{E(SignInPaths.SafeReturnUrl(form.ReturnUrl))}}">
              <label for="username">{{E(texts.UserName)}}</label>
              <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required value="{{E(form.Username)}}"{{Invalid(message)}}>
              <label for="password">{{E(texts.Password)}}</label>
              <input id="password" name="password" type="password" autocomplete="current-password" required{{Invalid(message)}}>
              <button type="submit">{{E(texts.Submit)}}</button>
            </form>
          </main>
        </body>
        </html>
        """;

    private static string Alert(string? message) =>
        message is null ? string.Empty : $"""<p role="alert" id="message">{E(message)}</p>""";

    private static string Invalid(string? message) => message is null ? string.Empty : " aria-describedby=\"message\"";

    private static string E(string? text) => WebUtility.HtmlEncode(text ?? string.Empty);
}
