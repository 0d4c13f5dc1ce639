using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.AccessFacts.Contracts;

namespace Our.UserAccess.Enforcement.Refusals;

/// <summary>
/// Says why, in the header in which Umbraco sends messages for people: its client shows them, whatever the body of a refusal is.
/// </summary>
internal sealed partial class RefusalHeader(IAccessFacts access, ILogger<RefusalHeader> logger)
{
    public const string Name = "Umb-Notifications";

    public async Task WriteAsync(HttpContext context, RefusalNote note)
    {
        if (context.Response.StatusCode != StatusCodes.Status403Forbidden)
        {
            return;
        }

        try
        {
            var sentences = context.RequestServices.GetRequiredService<IAccessSentences>();
            string sentence = await sentences.SayAsync(access.Current, note.Question, context.RequestAborted);
            context.Response.Headers[Name] = With(context.Response.Headers[Name], sentence);
        }
        catch (Exception failure)
        {
            // The refusal stands without its reason.
            LogSpeechless(failure);
        }
    }

    private static string With(string? messages, string sentence)
    {
        JsonArray all = messages is null ? [] : JsonNode.Parse(messages) as JsonArray ?? [];
        all.Add(new JsonObject { ["message"] = sentence, ["category"] = "Access", ["type"] = "Error" });

        // The default encoder leaves ASCII only, as a header needs it.
        return all.ToJsonString(JsonSerializerOptions.Default);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The reason of a refusal could not be said.")]
    private partial void LogSpeechless(Exception failure);
}
