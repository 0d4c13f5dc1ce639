using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>Stands in where the client was never built, which happens with -p:SkipClientBuild=true in a fresh working copy. The server works without.</summary>
internal static partial class MissingClient
{
    private const string Sentence =
        "The backoffice client has not been built. Build the TestSite without -p:SkipClientBuild=true (Node.js 20.11 or newer), then start it again.";

    public static void Map(WebApplication app)
    {
        LogMissing(app.Logger, Sentence);
        app.MapGet("/umbraco/{**path}", () => Results.Text(Sentence, statusCode: StatusCodes.Status503ServiceUnavailable))
            .AllowAnonymous()
            .WithOrder(BackofficeRoutes.Last);
    }

    [LoggerMessage(LogLevel.Error, "{Sentence}")]
    private static partial void LogMissing(ILogger logger, string sentence);
}
