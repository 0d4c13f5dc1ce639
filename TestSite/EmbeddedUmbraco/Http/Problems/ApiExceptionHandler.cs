using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmbeddedUmbraco.Http.Problems;

/// <summary>An unexpected failure of the API is logged whole and told without its insides.</summary>
internal sealed partial class ApiExceptionHandler(ILogger<ApiExceptionHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (!ApiPath.IsApi(httpContext.Request.Path))
        {
            return false;
        }

        if (exception is BadHttpRequestException badRequest)
        {
            await ManagementProblem.WriteAsync(httpContext, badRequest.StatusCode, "The request could not be read", badRequest.Message);
            return true;
        }

        LogFailure(httpContext.Request.Method, httpContext.Request.Path, exception);
        await ManagementProblem.WriteAsync(
            httpContext,
            StatusCodes.Status500InternalServerError,
            "Something went wrong on the server",
            $"The log has the details under trace {httpContext.TraceIdentifier}.");
        return true;
    }

    [LoggerMessage(LogLevel.Error, "{Method} {Path} failed")]
    private partial void LogFailure(string method, string path, Exception exception);
}
