using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;

namespace Our.UserAccess.Enforcement.ClientPermissions;

/// <summary>Corrects the one answer from which the backoffice client takes its permissions.</summary>
internal sealed partial class CurrentUserMiddleware(RequestDelegate next, CurrentUserPermissions permissions, ILogger<CurrentUserMiddleware> logger)
{
    private const string Path = "/umbraco/management/api/v1/user/current";

    public Task InvokeAsync(HttpContext context) =>
        HttpMethods.IsGet(context.Request.Method) && context.Request.Path.Equals(Path, StringComparison.OrdinalIgnoreCase)
            ? CorrectAsync(context)
            : next(context);

    private async Task CorrectAsync(HttpContext context)
    {
        // A compressed answer could not be read.
        context.Request.Headers.Remove(HeaderNames.AcceptEncoding);
        Stream outside = context.Response.Body;
        using var answer = new MemoryStream();
        context.Response.Body = answer;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = outside;
        }

        byte[] body = answer.ToArray();
        byte[] corrected = context.Response.StatusCode == StatusCodes.Status200OK ? Correct(body) : body;
        if (!context.Response.HasStarted && context.Response.ContentLength is not null)
        {
            context.Response.ContentLength = corrected.Length;
        }

        await outside.WriteAsync(corrected, context.RequestAborted);
    }

    private byte[] Correct(byte[] body)
    {
        try
        {
            JsonNode? user = JsonNode.Parse(body);
            return permissions.Correct(user) ? JsonSerializer.SerializeToUtf8Bytes(user) : body;
        }
        catch (JsonException failure)
        {
            // The client offers too much then; what is refused stays refused.
            LogUnexpected(failure);
            return body;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer about the current user has a shape that was not expected; the backoffice may offer what the server refuses.")]
    private partial void LogUnexpected(Exception failure);
}
