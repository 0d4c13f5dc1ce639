using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Benchmarks.Quick;
using TestSite.Seed;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.Benchmarks.Imports;

internal sealed class ImportsFigures : IDisposable
{
    private const string Api = "/umbraco/management/api/v1/user-access";

    private static readonly Budget Rate = new(200, 1_000, MoreIsBetter: true);

    private readonly WebApplication _app;
    private readonly QuickReport _report;
    private readonly CommandCount _commands;
    private readonly HttpClient _http;
    private readonly int _rows;

    public ImportsFigures(WebApplication app, QuickReport report, CommandCount commands, int rows)
    {
        (_app, _report, _commands, _rows) = (app, report, commands, rows);
        _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(app.Urls.First()),
            Timeout = TimeSpan.FromMinutes(10),
        };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer [redacted]");
    }

    public async Task PrintAsync()
    {
        using var signedIn = await _http.PostAsJsonAsync("/testsite/sign-in", new { username = DemoAccounts.Administrator.Email, password = DemoAccounts.Password });
        signedIn.EnsureSuccessStatusCode();
        var groups = await GroupsAsync();
        await ImportAsync("warm-up, 50 invitations", "/invitations/import", "warm", 50, string.Empty, budget: null);

        await DryRunAsync("dry run of invitations", "/invitations/import", "invited", string.Empty);
        await ImportAsync("invitations", "/invitations/import", "invited", _rows, string.Empty, Rate);
        await DryRunAsync("dry run of users", "/users/import", "single", "singleSignOn");
        await ImportAsync("users for single sign-on", "/users/import", "single", _rows, "singleSignOn", Rate);
        PasswordHash();
        await ImportAsync("users with a password", "/users/import", "password", _rows, "password", Rate);
        await BulkAsync("bulk: add a group", new { action = "addGroups", query = Of("single"), groupIds = new[] { groups["translator"] } });
        await BulkAsync("bulk: assign a group for a time", new { action = "assign", query = Of("single"), groupIds = new[] { groups["writer"] }, until = "2099-01-01T00:00:00Z", reason = "Measured" });
        await BulkAsync("bulk: disable", new { action = "disable", query = Of("single") });
    }

    public void Dispose() => _http.Dispose();

    private static object Of(string prefix) => new { filter = $"@{prefix}.example" };

    private static string File(string prefix, int rows, string signIn)
    {
        var text = new StringBuilder("name,email,groups,signIn\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Person {row} {prefix},person{row}@{prefix}.example,{(row % 2 == 0 ? "editor" : "writer")},{signIn}\n");
        }

        return text.ToString();
    }

    private async Task<Dictionary<string, Guid>> GroupsAsync()
    {
        var groups = await _http.GetFromJsonAsync<JsonElement>($"{Api}/groups?take=500");
        return groups.GetProperty("items").EnumerateArray().ToDictionary(group => group.GetProperty("alias").GetString()!, group => group.GetProperty("id").GetGuid());
    }

    private void PasswordHash()
    {
        var hasher = _app.Services.GetRequiredService<IPasswordHasher<IUser>>();
        hasher.HashPassword(null!, "warm-up");
        var cpu = Environment.CpuUsage.TotalTime;
        for (var time = 0; time < 20; time++)
        {
            hasher.HashPassword(null!, "a password of 20 char");
        }

        _report.Row("one password hash of Identity alone, processor time", Size(20), (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / 20, "ms");
    }

    private Task DryRunAsync(string what, string path, string prefix, string signIn) => MeasureAsync(what, _rows, budget: null, async () =>
    {
        using var answer = await _http.PostAsync($"{Api}{path}?dryRun=true", Csv(prefix, _rows, signIn));
        answer.EnsureSuccessStatusCode();
        var report = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return report.GetProperty("ready").GetInt32() == _rows ? string.Empty : report.ToString();
    });

    private Task ImportAsync(string what, string path, string prefix, int rows, string signIn, Budget? budget) => MeasureAsync(what, rows, budget, async () =>
    {
        using var answer = await _http.PostAsync($"{Api}{path}", Csv(prefix, rows, signIn));
        return await FinishAsync(answer, rows);
    });

    private async Task BulkAsync(string what, object body)
    {
        await MeasureAsync($"{what}, preview", _rows, budget: null, async () =>
        {
            using var answer = await _http.PostAsJsonAsync($"{Api}/users/bulk/preview", body);
            answer.EnsureSuccessStatusCode();
            var preview = await answer.Content.ReadFromJsonAsync<JsonElement>();
            return preview.GetProperty("changing").GetInt32() == _rows ? string.Empty : "Not everybody would be changed.";
        });
        await MeasureAsync(what, _rows, Rate, async () =>
        {
            using var answer = await _http.PostAsJsonAsync($"{Api}/users/bulk", body);
            return await FinishAsync(answer, _rows);
        });
    }

    private async Task<string> FinishAsync(HttpResponseMessage accepted, int rows)
    {
        accepted.EnsureSuccessStatusCode();
        var id = (await accepted.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        while (true)
        {
            var operation = await _http.GetFromJsonAsync<JsonElement>($"{Api}/operations/{id}?take=1");
            if (operation.GetProperty("state").GetString() is "completed" or "failed")
            {
                return operation.GetProperty("succeeded").GetInt32() == rows ? string.Empty : operation.ToString();
            }

            await Task.Delay(200);
        }
    }

    private async Task MeasureAsync(string what, int rows, Budget? budget, Func<Task<string>> run)
    {
        var (commands, cpu, start) = (_commands.Now, Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        var wrong = await run();
        var (wall, busy) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - cpu);
        if (wrong.Length > 0)
        {
            throw new InvalidOperationException($"{what}: {wrong}");
        }

        _report.Row(what, Size(rows), rows / wall.TotalSeconds, "rows/s", budget);
        _report.Row($"{what}: processor time a row", Size(rows), busy.TotalMilliseconds / rows, "ms");
        _report.Row($"{what}: commands to the database a row", Size(rows), (_commands.Now - commands) / (double)rows, string.Empty);
    }

    private static StringContent Csv(string prefix, int rows, string signIn) => new(File(prefix, rows, signIn), Encoding.UTF8, "text/csv");

    private static string Size(int rows) => rows.ToString(CultureInfo.InvariantCulture);
}
