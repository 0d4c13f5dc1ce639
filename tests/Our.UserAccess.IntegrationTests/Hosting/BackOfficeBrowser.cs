using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>Keeps cookies, follows no redirects, and sends the header that the backoffice client sends.</summary>
internal sealed class BackOfficeBrowser : IDisposable
{
    public const string Api = "/umbraco/management/api/v1";

    private readonly HttpClient _http;

    public BackOfficeBrowser(Uri address)
    {
        HttpClientHandler handler = new() { CookieContainer = Cookies, AllowAutoRedirect = false };
        _http = new HttpClient(handler) { BaseAddress = address };
    }

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> SignInAsync(string userName, string password) =>
        SendAsync(HttpMethod.Post, "/testsite/sign-in", new { username = userName, password });

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<HttpResponseMessage> PutAsync(string path, object? body = null) => SendAsync(HttpMethod.Put, path, body);

    public Task<HttpResponseMessage> DeleteAsync(string path, object? body = null) => SendAsync(HttpMethod.Delete, path, body);

    public async Task<JsonElement> GetJsonAsync(string path)
    {
        using HttpResponseMessage response = await GetAsync(path);
        return await JsonAsync(response, HttpStatusCode.OK);
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == expected, $"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri}: {(int)response.StatusCode} {body}");
        return JsonSerializer.Deserialize<JsonElement>(body);
    }

    public Task<HttpResponseMessage> PostFormAsync(string path, IReadOnlyDictionary<string, string> fields) =>
        SendAsync(HttpMethod.Post, path, new FormUrlEncodedContent(fields), authorized: true);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, bool authorized = true) =>
        SendAsync(method, path, body is null ? null : JsonContent.Create(body), authorized);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content, bool authorized)
    {
        HttpRequestMessage request = new(method, path.StartsWith('/') ? path : $"{Api}/{path}") { Content = content };
        if (authorized)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Bearer [redacted]");
        }

        return _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public void Dispose() => _http.Dispose();
}
