using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Verify;
using Our.UserAccess.Benchmarks.Quick;
using TestSite.Seed;

namespace Our.UserAccess.Benchmarks.Audit;

/// <summary>One caller at a time, by the clock, from the request to the last byte of the answer.</summary>
internal sealed class AuditFigures : IDisposable
{
    private const string Trail = "/umbraco/management/api/v1/user-access/audit";
    private const int Warm = 3;
    private const int Calls = 40;

    private static readonly Budget Append = new(2, 1);
    private static readonly Budget Search = new(100, 30);
    private static readonly Budget Verified = new(20, 10);
    private static readonly Budget Memory = new(100, 50);

    private readonly WebApplication _app;
    private readonly QuickReport _report;
    private readonly AuditSubjects _subjects;
    private readonly HttpClient _http;
    private long _last;

    public AuditFigures(WebApplication app, QuickReport report, AuditSubjects subjects)
    {
        (_app, _report, _subjects) = (app, report, subjects);
        _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.First()),
            Timeout = TimeSpan.FromMinutes(10),
        };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer [redacted]");
    }

    public async Task PrintAsync()
    {
        using HttpResponseMessage signedIn = await _http.PostAsJsonAsync("/testsite/sign-in", new { username = DemoAccounts.Administrator.Email, password = DemoAccounts.Password });
        signedIn.EnsureSuccessStatusCode();
        _last = JsonDocument.Parse(await _http.GetStringAsync($"{Trail}?take=1")).RootElement.GetProperty("items")[0].GetProperty("sequence").GetInt64();
        await SearchesAsync();
        await AppendAsync();
        await VerifyAsync();
        await ExportAsync("csv");
        await ExportAsync("ndjson");
    }

    public void Dispose() => _http.Dispose();

    private async Task SearchesAsync()
    {
        Guid manager = _subjects.Users[17].Id;
        Guid user = _subjects.Users[4_017].Id;
        Guid group = _subjects.Groups[17].Id;
        Guid place = _subjects.Workspaces[17].Id;
        string year = Time(TimeSpan.FromDays(360));
        string month = Time(TimeSpan.FromDays(330));
        await RowAsync("first page", string.Empty);
        await RowAsync("an actor who changed much", $"&actorId={manager}");
        await RowAsync("an actor who did little", $"&actorId={user}");
        await RowAsync("activity of a user", $"&subjectId={user}");
        await RowAsync("activity of a group", $"&subjectId={group}");
        await RowAsync("an action that is common", "&action=signIn.succeeded");
        await RowAsync("an action that never was", "&action=workspace.deleted");
        await RowAsync("three actions", "&action=assignment.created&action=assignment.deleted&action=workspace.deleted");
        await RowAsync("a kind of subject", "&subjectKind=assignment");
        await RowAsync("a workspace", $"&workspaceId={place}");
        await RowAsync("a node", $"&nodeId={_subjects.Nodes[17].Id}");
        await RowAsync("a month, eleven months ago", $"&from={year}&to={month}");
        await RowAsync("a workspace in that month", $"&workspaceId={place}&from={year}&to={month}");
        await RowAsync("an actor, an action and a workspace", $"&actorId={manager}&action=rule.created&workspaceId={place}");
        await RowAsync("an actor and an action that they never did", $"&actorId={manager}&action=workspace.deleted");
        await RowAsync("a text that is everywhere", "&filter=summer");
        await RowAsync("a text that is rare", "&filter=quicksilver");
        await RowAsync("a text that is nowhere", "&filter=xyzzy");
        await RowAsync("a text of an actor", $"&actorId={manager}&filter=xyzzy");
        await RowAsync("a text in that month", $"&from={year}&to={month}&filter=xyzzy");
        await RowAsync("a page in the middle", string.Create(CultureInfo.InvariantCulture, $"&cursor={_last / 2}"));
        await RowAsync("a page in the middle, of an actor", string.Create(CultureInfo.InvariantCulture, $"&actorId={manager}&cursor={_last / 2}"));
    }

    private async Task RowAsync(string what, string query)
    {
        var times = new double[Calls];
        for (int call = -Warm; call < Calls; call++)
        {
            long start = Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await _http.GetAsync($"{Trail}?take=50{query}");
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
            times[Math.Max(call, 0)] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        _report.Row($"{what}: p95", Size, times[(Calls * 95) / 100], "ms", Search);
    }

    /// <summary>What a request pays for its event: a transaction with nothing else in it.</summary>
    private async Task AppendAsync()
    {
        const int events = 300;
        IAuditTrail trail = _app.Services.GetRequiredService<IAuditTrail>();
        var fill = new AuditFill(_app.Services, _subjects);
        var times = new double[events];
        for (int one = 0; one < events; one++)
        {
            AuditEntry entry = fill.Next();
            long start = Stopwatch.GetTimestamp();
            await trail.RecordAsync([entry], CancellationToken.None);
            times[one] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        _report.Row("append in a transaction of its own: median", Size, times[events / 2], "ms", Append);
        _report.Row("append in a transaction of its own: p95", Size, times[(events * 95) / 100], "ms");
    }

    private async Task VerifyAsync()
    {
        long start = Stopwatch.GetTimestamp();
        Verification found = await _app.Services.GetRequiredService<Verifier>().VerifyAsync(CancellationToken.None);
        _report.Row(found.IsValid ? "verify all" : $"verify: {found.FirstBroken}", Size, Stopwatch.GetElapsedTime(start).TotalSeconds, "s", Verified);
    }

    private async Task ExportAsync(string format)
    {
        GC.Collect();
        double before = Megabytes();
        double most = before;
        long bytes = 0;
        byte[] buffer = new byte[1 << 20];
        long start = Stopwatch.GetTimestamp();
        using HttpResponseMessage response = await _http.GetAsync($"{Trail}/export?format={format}", HttpCompletionOption.ResponseHeadersRead);
        await using Stream stream = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        for (int read = 1; read > 0; bytes += read)
        {
            read = await stream.ReadAsync(buffer);
            most = Math.Max(most, Megabytes());
        }

        _report.Row($"export as {format}, {bytes / 1_000_000:N0} MB", Size, Stopwatch.GetElapsedTime(start).TotalSeconds, "s");
        _report.Row($"export as {format}: working set above that before", Size, most - before, "MB", Memory);
    }

    private string Size => _last.ToString("N0", CultureInfo.InvariantCulture);

    private static double Megabytes() => Environment.WorkingSet / 1_000_000.0;

    private static string Time(TimeSpan ago) => Uri.EscapeDataString((TimeProvider.System.GetUtcNow() - ago).ToString("O", CultureInfo.InvariantCulture));
}
