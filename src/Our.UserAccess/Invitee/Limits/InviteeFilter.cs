using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Our.UserAccess.Invitee.Page;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Invitee.Limits;

/// <summary>Before anything is read: not too often, and not before the package's tables are there.</summary>
internal sealed class InviteeFilter(InviteeLimits limits, IReadiness readiness, PageWriter pages) : IAsyncResourceFilter
{
    private const string IdField = "id";

    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        HttpContext http = context.HttpContext;
        if (await TooManyAsync(http) is { } wait)
        {
            context.Result = pages.Write(http, language: null, (texts, _) => ClosedPages.TooMany(texts, wait));
        }
        else if (await readiness.CheckAsync(http.RequestAborted) is Failure)
        {
            context.Result = pages.Write(http, language: null, (texts, _) => ClosedPages.NotReady(texts));
        }
        else
        {
            await next();
        }
    }

    // The address of the connection itself: a header can say anything, and a site behind a proxy has told ASP.NET whom to believe.
    private async Task<TimeSpan?> TooManyAsync(HttpContext http) =>
        limits.TooManyFrom(http.Connection.RemoteIpAddress)
        ?? (Guid.TryParse(await IdAsync(http.Request), out Guid id) ? limits.TooManyFor(id) : null);

    private static async Task<string?> IdAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            return request.Query[IdField];
        }

        try
        {
            return (await request.ReadFormAsync(request.HttpContext.RequestAborted))[IdField];
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException and not BadHttpRequestException)
        {
            // What is no form has no fields, and is an unknown link like any other.
            return null;
        }
    }
}
