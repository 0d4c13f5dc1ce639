using EmbeddedUmbraco.Http.Problems;
using Microsoft.AspNetCore.Http;

namespace EmbeddedUmbraco.Http.Security;

internal sealed class SecurityHeadersMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        if (ApiPath.IsApi(context.Request.Path))
        {
            headers.CacheControl = "no-store";
        }

        return next(context);
    }
}
