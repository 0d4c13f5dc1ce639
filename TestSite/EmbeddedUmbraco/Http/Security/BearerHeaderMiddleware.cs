using EmbeddedUmbraco.Http.Problems;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace EmbeddedUmbraco.Http.Security;

/// <summary>
/// A foreign page can make the browser send our cookie, but not this header: unsafe calls need it, as in Umbraco,
/// where the header carries the placeholder of the token that only the cookie holds.
/// </summary>
internal sealed class BearerHeaderMiddleware(RequestDelegate next)
{
    public const string Expected = "Bearer [redacted]";

    public Task InvokeAsync(HttpContext context) =>
        NeedsHeader(context) && !HasHeader(context)
            ? ManagementProblem.WriteAsync(
                context,
                StatusCodes.Status401Unauthorized,
                "The Authorization header is missing",
                $"Calls that change something need the header \"Authorization: {Expected}\" besides the session cookie.")
            : next(context);

    private static bool NeedsHeader(HttpContext context) =>
        ApiPath.IsApi(context.Request.Path)
        && !(HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method) || HttpMethods.IsOptions(context.Request.Method))
        && context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static bool HasHeader(HttpContext context) =>
        string.Equals(context.Request.Headers.Authorization, Expected, StringComparison.Ordinal);
}
