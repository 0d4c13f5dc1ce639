using System.Text.Json;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>Makes what a journey needs, with the session of the window that it runs in.</summary>
internal sealed class DemoApi(IPage page)
{
    private const string Base = "/umbraco/management/api/v1";

    /// <returns>The key of a new document at the root, of the type of the first one there.</returns>
    public async Task<Guid> CreateSiteAsync(string name)
    {
        var roots = await GetAsync("/tree/document/root?skip=0&take=1");
        var id = Guid.CreateVersion7();
        await PostAsync("/document", new
        {
            id,
            parent = (object?)null,
            template = (object?)null,
            documentType = new { id = roots.GetProperty("items")[0].GetProperty("documentType").GetProperty("id").GetGuid() },
            values = Array.Empty<object>(),
            variants = new[] { new { culture = "en-US", segment = (string?)null, name } },
        });
        return id;
    }

    /// <returns>The key of a new workspace with a site of its own.</returns>
    public async Task<Guid> CreateWorkspaceAsync(string name)
    {
        var root = await CreateSiteAsync(name);
        var made = await PostAsync("/user-access/workspaces", new { name, contentRootIds = new[] { root } });
        return made!.Value.GetProperty("id").GetGuid();
    }

    /// <summary>Gives somebody the translators' group in a workspace, and later for longer.</summary>
    public async Task GiveAndExtendAsync(string person, Guid workspaceId, string reason)
    {
        var people = await GetAsync($"/user-access/users?filter={Uri.EscapeDataString(person)}");
        var userId = people.GetProperty("items")[0].GetProperty("id").GetGuid();
        var groups = await GetAsync("/user-access/groups?filter=translator");
        var groupId = groups.GetProperty("items")[0].GetProperty("id").GetGuid();
        var given = await PostAsync("/user-access/assignments", new { userId, groupId, workspaceId, until = "2030-03-01T00:00:00Z", reason });
        var id = given!.Value.GetProperty("id").GetGuid();
        var version = given.Value.GetProperty("version").GetInt32();
        var later = new { userId, groupId, workspaceId, until = "2031-03-01T00:00:00Z", reason = "Bo is needed longer elsewhere", version };
        var response = await page.Context.APIRequest.PutAsync($"{Base}/user-access/assignments/{id}", new() { Headers = Headers, DataObject = later });
        Assert.True(response.Ok, $"{response.Status}: {await response.TextAsync()}");
    }

    /// <summary>Makes a writer.</summary>
    public async Task CreateUserAsync(string name)
    {
        var writers = await GetAsync("/user-access/groups?filter=writer");
        var groupIds = new[] { writers.GetProperty("items")[0].GetProperty("id").GetGuid() };
        await PostAsync("/user-access/users", new { kind = "password", name, email = $"{Guid.CreateVersion7():N}@example.test", groupIds });
    }

    /// <summary>Gives somebody the translators' group in a workspace, without an end.</summary>
    /// <returns>The key of the person.</returns>
    public async Task<Guid> GiveAsync(string person, string workspace)
    {
        var userId = await FirstAsync("users", person);
        var groupId = await FirstAsync("groups", "translator");
        await PostAsync("/user-access/assignments", new { userId, groupId, workspaceId = await FirstAsync("workspaces", workspace), reason = "For the spring campaign" });
        return userId;
    }

    /// <summary>How many assignments of somebody count now.</summary>
    public async Task<int> CountAssignmentsAsync(Guid userId) =>
        (await GetAsync($"/user-access/assignments?userId={userId}")).GetProperty("items").EnumerateArray()
            .Count(assignment => string.Equals(assignment.GetProperty("state").GetString(), "active", StringComparison.Ordinal));

    /// <returns>The key of a new group that gives nothing.</returns>
    public async Task<Guid> CreateGroupAsync(string name) =>
        (await PostAsync("/user-access/groups", new { name }))!.Value.GetProperty("id").GetGuid();

    /// <summary>Lets a group see entries, and no form until it is given one.</summary>
    public async Task LetSeeEntriesAsync(Guid groupId)
    {
        var record = new { flags = new { viewEntries = "allow" }, version = 0 };
        var response = await page.Context.APIRequest.PutAsync($"{Base}/user-access/forms-security/groups/{groupId}", new() { Headers = Headers, DataObject = record });
        Assert.True(response.Ok, $"{response.Status}: {await response.TextAsync()}");
    }

    /// <summary>Somebody who has not accepted their invitation yet.</summary>
    public async Task InviteAsync(string name)
    {
        var writers = await GetAsync("/user-access/groups?filter=writer");
        var email = $"{Guid.CreateVersion7():N}@example.test";
        var userGroupIds = new[] { new { id = writers.GetProperty("items")[0].GetProperty("id").GetGuid() } };
        await PostAsync("/user/invite", new { email, userName = email, name, userGroupIds, message = "Welcome" });
    }

    /// <summary>What a colleague at another desk saves.</summary>
    public async Task RenameGroupAsync(Guid id, string name)
    {
        var version = (await GetAsync($"/user-access/groups/{id}")).GetProperty("version").GetString();
        var response = await page.Context.APIRequest.PutAsync($"{Base}/user-access/groups/{id}", new() { Headers = Headers, DataObject = new { name, version } });
        Assert.True(response.Ok, $"{response.Status}: {await response.TextAsync()}");
    }

    /// <summary>What Umbraco's own API says.</summary>
    public Task<JsonElement> ReadAsync(string path) => GetAsync(path);

    private async Task<Guid> FirstAsync(string what, string name) =>
        (await GetAsync($"/user-access/{what}?filter={Uri.EscapeDataString(name)}")).GetProperty("items")[0].GetProperty("id").GetGuid();

    private async Task<JsonElement> GetAsync(string path) =>
        (await (await page.Context.APIRequest.GetAsync(Base + path, new() { Headers = Headers })).JsonAsync())!.Value;

    private async Task<JsonElement?> PostAsync(string path, object body)
    {
        var response = await page.Context.APIRequest.PostAsync(Base + path, new() { Headers = Headers, DataObject = body });
        Assert.True(response.Ok, $"{response.Status} {path}: {await response.TextAsync()}");
        return (await response.BodyAsync()).Length == 0 ? null : await response.JsonAsync();
    }

    private static Dictionary<string, string> Headers => new(StringComparer.Ordinal) { ["Authorization"] = "Bearer [redacted]" };
}
