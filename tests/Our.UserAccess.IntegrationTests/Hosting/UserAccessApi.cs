using System.Net;
using System.Text.Json;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>The package's API as one signed-in person calls it.</summary>
internal sealed class UserAccessApi(BackOfficeBrowser browser) : IDisposable
{
    public static async Task<UserAccessApi> SignInAsync(BackOfficeHost host, string userName) => new(await host.SignInAsync(userName));

    public static async Task<UserAccessApi> AdministratorAsync(BackOfficeHost host) =>
        await SignInAsync(host, (await host.People.AdministratorAsync()).Username);

    public Task<JsonElement> GetAsync(string path, HttpStatusCode status = HttpStatusCode.OK) => CallAsync(HttpMethod.Get, path, null, status);

    public Task<JsonElement> CreateAsync(string path, object body) => CallAsync(HttpMethod.Post, path, body, HttpStatusCode.Created);

    public Task<JsonElement> PostAsync(string path, object body, HttpStatusCode status) => CallAsync(HttpMethod.Post, path, body, status);

    public Task<JsonElement> PutAsync(string path, object body, HttpStatusCode status = HttpStatusCode.OK) => CallAsync(HttpMethod.Put, path, body, status);

    public Task<JsonElement> DeleteAsync(string path, HttpStatusCode status = HttpStatusCode.NoContent) => CallAsync(HttpMethod.Delete, path, null, status);

    public Task<JsonElement> DeleteAsync(string path, object body, HttpStatusCode status) => CallAsync(HttpMethod.Delete, path, body, status);

    /// <param name="method">The method.</param>
    /// <param name="path">Below the base of the API.</param>
    /// <param name="body">Null for none.</param>
    /// <param name="status">What is expected; null for anything.</param>
    public Task<JsonElement> SendAsync(HttpMethod method, string path, object? body, HttpStatusCode? status) => CallAsync(method, path, body, status);

    public void Dispose() => browser.Dispose();

    private async Task<JsonElement> CallAsync(HttpMethod method, string path, object? body, HttpStatusCode? status)
    {
        using HttpResponseMessage response = await browser.SendAsync(method, ApiRoute.Base + path, body);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status is null || response.StatusCode == status, $"{method} {path}: {(int)response.StatusCode} {text}");
        return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
    }
}
