using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Our.UserAccess.Benchmarks.Quick;
using TestSite.Seed;

namespace Our.UserAccess.Benchmarks.Http;

/// <summary>Times requests of an administrator: one caller at a time, by the clock, from the request to the last byte of the answer.</summary>
internal sealed class HttpRows : IDisposable
{
    private const int Warm = 5;
    private const int Calls = 40;

    private readonly QuickReport _report;
    private readonly string _size;

    private HttpRows(WebApplication app, QuickReport report, string size)
    {
        (_report, _size) = (report, size);
        Client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
        Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer [redacted]");
    }

    public HttpClient Client { get; }

    public static async Task<HttpRows> SignInAsync(WebApplication app, QuickReport report, string size)
    {
        var rows = new HttpRows(app, report, size);
        using var signedIn = await rows.Client.PostAsJsonAsync("/testsite/sign-in", new { username = DemoAccounts.Administrator.Email, password = DemoAccounts.Password });
        signedIn.EnsureSuccessStatusCode();
        return rows;
    }

    /// <summary>Prints the 95th percentile and the median.</summary>
    /// <returns>The median in milliseconds.</returns>
    public Task<double> GetAsync(string what, string path, Budget? budget = null) => TimeAsync(what, () => Client.GetAsync(path), budget);

    public Task<double> PostAsync(string what, string path, object body, Budget? budget = null) =>
        TimeAsync(what, () => Client.PostAsJsonAsync(path, body), budget);

    public void Dispose() => Client.Dispose();

    private async Task<double> TimeAsync(string what, Func<Task<HttpResponseMessage>> send, Budget? budget)
    {
        var times = new double[Calls];
        for (var call = -Warm; call < Calls; call++)
        {
            var start = Stopwatch.GetTimestamp();
            using var response = await send();
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
            times[Math.Max(call, 0)] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        _report.Row($"{what}: p95", _size, times[(Calls * 95) / 100], "ms", budget);
        _report.Row($"{what}: median", _size, times[Calls / 2], "ms");
        return times[Calls / 2];
    }
}
