using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Escalation;

/// <summary>One way in which somebody tries to get more, or to take from others.</summary>
/// <param name="Method">The method; <c>IMPORT</c> for a file.</param>
/// <param name="Path">Below the base of the API.</param>
/// <param name="Body">What is sent; the version that is asked for is filled in.</param>
internal sealed record Attempt(string Method, string Path, object? Body)
{
    public async Task MakeAsync(EscalationSite site, IUser user)
    {
        if (Method == "IMPORT")
        {
            await site.ImportAsync(user, (string)Body!);
            return;
        }

        UserAccessApi api = await site.AsAsync(user);
        JsonElement answer = await api.SendAsync(new HttpMethod(Method), Path + await VersionQueryAsync(api), await VersionedAsync(api), status: null);
        Assert.True(answer.ValueKind is JsonValueKind.Object, $"{Method} {Path} was done without a word.");
        bool isMalformed = answer.TryGetProperty("status", out JsonElement status) && status.ValueKind is JsonValueKind.Number && status.GetInt32() == 400;
        Assert.False(isMalformed, $"{Method} {Path} {Body} tried nothing: {answer}");
        await site.RunAsync();
    }

    // A plan that is not there yet has no version to be asked for.
    private bool AsksForVersion => (Method is "PUT" && !Path.EndsWith("/plan", StringComparison.Ordinal)) || (Method is "DELETE" && Body is null);

    // Whoever tries to cheat reads first, as far as they may, so that nothing but the guard is in the way.
    private async Task<string> VersionAsync(UserAccessApi api)
    {
        string thing = string.Join('/', Path.Split('/').Take(3));
        JsonElement now = await api.SendAsync(HttpMethod.Get, thing, null, status: null);
        return now.ValueKind is JsonValueKind.Object && now.TryGetProperty("version", out JsonElement version) ? version.ToString() : "unseen";
    }

    private async Task<string> VersionQueryAsync(UserAccessApi api) =>
        AsksForVersion && Method is "DELETE" ? $"?version={await VersionAsync(api)}" : string.Empty;

    private async Task<object?> VersionedAsync(UserAccessApi api)
    {
        if (!AsksForVersion || Body is null)
        {
            return Body;
        }

        Dictionary<string, JsonElement> body = JsonSerializer.SerializeToElement(Body).EnumerateObject()
            .ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);
        body["version"] = JsonSerializer.SerializeToElement(await VersionAsync(api));
        return body;
    }
}
