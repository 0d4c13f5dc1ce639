using System.Text.Json;

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>Short words for what tests read out of answers.</summary>
internal static class Answers
{
    public static Guid Id(this JsonElement resource) => resource.GetProperty("id").GetGuid();

    public static string? Text(this JsonElement resource, string property) => resource.GetProperty(property).GetString();

    public static int Version(this JsonElement resource) => resource.GetProperty("version").GetInt32();

    public static IEnumerable<JsonElement> Items(this JsonElement page) => page.GetProperty("items").EnumerateArray();

    /// <summary>The fields that a problem finds fault with.</summary>
    public static IEnumerable<string> Fields(this JsonElement problem) => problem.GetProperty("errors").EnumerateObject().Select(field => field.Name);

    public static string ProblemType(this JsonElement problem) => problem.Text("type")!["urn:our-useraccess:".Length..];
}
