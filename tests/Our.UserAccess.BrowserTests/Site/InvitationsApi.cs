using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using TestSite.Seed;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>An administrator at another desk, who invites people and looks what became of it.</summary>
internal sealed class InvitationsApi : IDisposable
{
    private const string Base = "/umbraco/management/api/v1/user-access";
    private readonly HttpClient _http;

    private InvitationsApi(string address) => _http = new HttpClient { BaseAddress = new Uri(address) };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<InvitationsApi> SignInAsync(string address)
    {
        InvitationsApi api = new(address);
        api._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
        await api.SendAsync(HttpMethod.Post, "/testsite/sign-in", new { username = DemoAccounts.Administrator.Email, password = DemoAccounts.Password });
        return api;
    }

    /// <summary>A writer in the workspace, and nowhere else.</summary>
    public async Task<InvitedPerson> InviteAsync(string name, string workspace, string message)
    {
        var email = $"{Guid.CreateVersion7():N}@example.test";
        var made = await SendAsync(HttpMethod.Post, $"{Base}/invitations", new
        {
            name,
            email,
            signIn = "password",
            groupIds = Array.Empty<Guid>(),
            assignments = new[] { new { groupId = await FirstAsync("groups", "writer"), workspaceId = await FirstAsync("workspaces", workspace), reason = "New colleague" } },
            languageIsoCode = "en-US",
            message,
        });
        return new(made.GetProperty("id").GetGuid(), email);
    }

    public async Task<string?> StateOfAsync(InvitedPerson person) =>
        (await SendAsync(HttpMethod.Get, $"{Base}/invitations/{person.InvitationId}")).GetProperty("state").GetString();

    /// <summary>What the audit trail tells of it, the oldest first.</summary>
    public async Task<IReadOnlyList<string?>> AuditedAsync(InvitedPerson person)
    {
        var page = await SendAsync(HttpMethod.Get, $"{Base}/audit?subjectKind=invitation&subjectId={person.InvitationId}");
        return [.. page.GetProperty("items").EnumerateArray().Reverse().Select(happened => happened.GetProperty("action").GetString())];
    }

    public void Dispose() => _http.Dispose();

    private async Task<Guid> FirstAsync(string kind, string filter) =>
        (await SendAsync(HttpMethod.Get, $"{Base}/{kind}?filter={filter}")).GetProperty("items")[0].GetProperty("id").GetGuid();

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using HttpRequestMessage request = new(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        using var response = await _http.SendAsync(request, Stop);
        var text = await response.Content.ReadAsStringAsync(Stop);
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {method} {path}: {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
