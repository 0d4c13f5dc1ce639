using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;

namespace Our.UserAccess.Enforcement.Refusals;

/// <summary>
/// Says why, in the header in which Umbraco sends messages for people: its client shows them, whatever the body of a refusal is.
/// </summary>
internal static class RefusalHeader
{
    private const string Name = "Umb-Notifications";

    public static async Task WriteAsync(HttpContext context, Question refused)
    {
        if (context.Response.StatusCode == StatusCodes.Status403Forbidden)
        {
            var sentences = context.RequestServices.GetRequiredService<IRefusalSentence>();
            string sentence = await sentences.SayAsync(refused, context.RequestAborted);
            context.Response.Headers[Name] = With(context.Response.Headers[Name], sentence);
        }
    }

    private static string With(string? messages, string sentence)
    {
        JsonArray all = messages is null ? [] : JsonNode.Parse(messages) as JsonArray ?? [];
        all.Add(new JsonObject { ["message"] = sentence, ["category"] = "Access", ["type"] = "Error" });

        // The default encoder leaves ASCII only, as a header needs it.
        return all.ToJsonString(JsonSerializerOptions.Default);
    }
}
