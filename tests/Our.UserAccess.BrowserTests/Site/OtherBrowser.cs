using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Our.UserAccess.BrowserTests.Site;

/// <summary>Another browser, on another desk, with a session of its own.</summary>
internal sealed class OtherBrowser : IDisposable
{
    private readonly HttpClient _http;

    public OtherBrowser(string address)
    {
        _http = new HttpClient { BaseAddress = new Uri(address) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "[redacted]");
    }

    /// <returns>Whether the site let them in.</returns>
    public async Task<bool> SignInAsync(string email, string password)
    {
        using var response = await _http.PostAsJsonAsync("/testsite/sign-in", new { username = email, password }, TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> IsSignedInAsync()
    {
        using var response = await _http.GetAsync(new Uri("/umbraco/management/api/v1/user/current", UriKind.Relative), TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode;
    }

    /// <returns>What a member has in a property, as this person sees it.</returns>
    public async Task<string?> ValueAsync(Guid member, string alias)
    {
        var found = await _http.GetFromJsonAsync<JsonElement>($"/umbraco/management/api/v1/member/{member}", TestContext.Current.CancellationToken);
        var value = found.GetProperty("values").EnumerateArray().Single(value => value.GetProperty("alias").GetString() == alias);
        return value.GetProperty("value").GetString();
    }

    public void Dispose() => _http.Dispose();
}
