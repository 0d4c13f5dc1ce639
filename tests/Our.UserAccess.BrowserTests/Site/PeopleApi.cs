using System.Text.Json;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>Makes and changes people of a journey's own, as a colleague at another desk would.</summary>
internal sealed class PeopleApi(IPage page)
{
    private const string Base = "/umbraco/management/api/v1/user-access";

    public async Task<Person> CreateAsync(string name)
    {
        string email = $"{Guid.CreateVersion7():N}@example.test";
        var made = await SendAsync("POST", "/users", new { kind = "password", name, email, groupIds = new[] { await WritersAsync() } });
        return new Person(made.GetProperty("user").GetProperty("id").GetGuid(), name, email, made.GetProperty("password").GetString()!);
    }

    public async Task ChangeAsync(Person person, string name, string language)
    {
        var now = await SendAsync("GET", $"/users/{person.Id}");
        await SendAsync("PUT", $"/users/{person.Id}", new
        {
            version = now.GetProperty("version").GetString(),
            name,
            email = person.Email,
            userName = person.Email,
            languageIsoCode = language,
        });
    }

    /// <returns>The key of the invitation.</returns>
    public async Task<Guid> InviteAsync(string name, string email)
    {
        var invited = await SendAsync("POST", "/invitations", new { signIn = "password", name, email, groupIds = new[] { await WritersAsync() } });
        return invited.GetProperty("id").GetGuid();
    }

    private async Task<Guid> WritersAsync() => (await SendAsync("GET", "/groups?filter=writer")).GetProperty("items")[0].GetProperty("id").GetGuid();

    private async Task<JsonElement> SendAsync(string method, string path, object? body = null)
    {
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Authorization"] = "Bearer [redacted]" };
        var response = await page.Context.APIRequest.FetchAsync(Base + path, new() { Method = method, Headers = headers, DataObject = body });
        Assert.True(response.Ok, $"{response.Status} {method} {path}: {await response.TextAsync()}");
        return (await response.JsonAsync())!.Value;
    }
}
