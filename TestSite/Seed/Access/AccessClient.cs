using System.Net;
using System.Text.Json.Nodes;

namespace TestSite.Seed.Access;

/// <summary>The package's HTTP API as an administrator of the demo uses it: the TestSite knows no other way in.</summary>
internal sealed class AccessClient(Uri address, TimeProvider clock) : IDisposable
{
    private const string Api = "/umbraco/management/api/v1/user-access";
    private const int Attempts = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient _http = new(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };

    public async Task SignInAsync(string userName, string password, CancellationToken cancellationToken)
    {
        using var response = await _http.PostAsJsonAsync("/testsite/sign-in", new { username = userName, password }, cancellationToken);
        response.EnsureSuccessStatusCode();
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer [redacted]");
    }

    public async Task<JsonNode> GetAsync(string path, CancellationToken cancellationToken) =>
        await SendAsync(() => new HttpRequestMessage(HttpMethod.Get, Api + path), cancellationToken);

    public async Task<JsonNode> CreateAsync(string path, object body, CancellationToken cancellationToken) =>
        await SendAsync(() => new HttpRequestMessage(HttpMethod.Post, Api + path) { Content = JsonContent.Create(body) }, cancellationToken);

    public async Task<JsonNode> PutAsync(string path, object body, CancellationToken cancellationToken) =>
        await SendAsync(() => new HttpRequestMessage(HttpMethod.Put, Api + path) { Content = JsonContent.Create(body) }, cancellationToken);

    /// <summary>A page outside of the API.</summary>
    public async Task PostFormAsync(string path, IEnumerable<KeyValuePair<string, string>> form, CancellationToken cancellationToken)
    {
        using var content = new FormUrlEncodedContent(form);
        using var response = await _http.PostAsync(path, content, cancellationToken);
        response.EnsureSuccessStatusCode();
    }

    public void Dispose() => _http.Dispose();

    // The package answers "not yet" until its tables are made and its facts are read.
    private async Task<JsonNode> SendAsync(Func<HttpRequestMessage> request, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var response = await _http.SendAsync(request(), cancellationToken);
            if (response.StatusCode == HttpStatusCode.ServiceUnavailable && attempt < Attempts)
            {
                await Task.Delay(Pause, clock, cancellationToken);
                continue;
            }

            var text = await response.Content.ReadAsStringAsync(cancellationToken);
            return response.IsSuccessStatusCode
                ? JsonNode.Parse(text)!
                : throw new SeedFailedException($"{response.RequestMessage?.Method} {response.RequestMessage?.RequestUri}", text);
        }
    }
}
