using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Audit;

/// <summary>Short words for reading the trail.</summary>
internal static class TrailApi
{
    /// <summary>What has to do with something, the oldest first.</summary>
    public static async Task<JsonElement[]> ActivityAsync(this UserAccessApi api, Guid subject, string more = "") =>
        [.. (await api.GetAsync($"/audit?subjectId={subject}&take=500{more}")).Items().Reverse()];

    public static string Action(this JsonElement happened) => happened.Text("action")!;

    public static string[] Actions(this IEnumerable<JsonElement> events) => [.. events.Select(Action)];

    /// <summary>As <c>before → after</c>; null where the field did not change.</summary>
    public static string? Change(this JsonElement happened, string field) =>
        happened.GetProperty("changes").EnumerateArray().Where(change => change.Text("field") == field)
            .Select(change => $"{Values(change, "before")} → {Values(change, "after")}".Trim())
            .SingleOrDefault();

    private static string Values(JsonElement change, string side) =>
        string.Join(", ", change.GetProperty(side).EnumerateArray().Select(value => value.Text("text")).Order(StringComparer.Ordinal));
}
