using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Benchmarks.Quick;
using Our.UserAccess.Host.Users.Index;
using TestSite.Seed;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Benchmarks.Users;

/// <summary>One caller at a time, by the clock, from the request to the last byte of the answer.</summary>
internal sealed class UsersFigures : IDisposable
{
    private const string Size = "100k";
    private const string Ours = "/umbraco/management/api/v1/user-access/users";
    private const string Theirs = "/umbraco/management/api/v1/filter/user";
    private const int Warm = 5;
    private const int Calls = 40;

    private static readonly Budget Page = new(50, 15);
    private static readonly Budget Search = new(50, 10);

    private readonly WebApplication _app;
    private readonly QuickReport _report;
    private readonly HttpClient _http;

    public UsersFigures(WebApplication app, QuickReport report)
    {
        (_app, _report) = (app, report);
        _http = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer [redacted]");
    }

    public async Task PrintAsync()
    {
        Memory();
        using var signedIn = await _http.PostAsJsonAsync("/testsite/sign-in", new { username = DemoAccounts.Administrator.Email, password = DemoAccounts.Password });
        signedIn.EnsureSuccessStatusCode();
        var first = await RowAsync("first page by name, 20 rows", $"{Ours}?take=20", Page);
        var theirs = await RowAsync("Umbraco's own list, first page by name, 20 rows", $"{Theirs}?skip=0&take=20&orderBy=Name&orderDirection=Ascending");
        _report.Row("ours is so many times quicker", Size, theirs / first, "times");
        await RowAsync("page of 100 by mail address, of one state", $"{Ours}?take=100&state=active&state=inactive&orderBy=email&orderDirection=descending", Page);
        await RowAsync("page 2,000 of 20, by groups", $"{Ours}?take=20&skip=40000&orderBy=groups", Page);
        await RowAsync("page of 20 by last sign-in, never signed in or expiring", $"{Ours}?take=20&flag=neverSignedIn&flag=expiring&orderBy=lastLoginDate", Page);
        var search = await RowAsync("search for a part of a name", $"{Ours}?take=20&filter=ubois%2099", Search);
        var theirSearch = await RowAsync("Umbraco's own search for a part of a name", $"{Theirs}?skip=0&take=20&filter=ubois%2099");
        _report.Row("ours is so many times quicker", Size, theirSearch / search, "times");
        await RowAsync("counts per state", $"{Ours}/counts", Page);
        await RowAsync("groups with their members counted", "/umbraco/management/api/v1/user-access/groups", Page);
    }

    public void Dispose() => _http.Dispose();

    private async Task<double> RowAsync(string what, string path, Budget? budget = null)
    {
        var times = new double[Calls];
        for (var call = -Warm; call < Calls; call++)
        {
            var start = Stopwatch.GetTimestamp();
            using var response = await _http.GetAsync(path);
            response.EnsureSuccessStatusCode();
            await response.Content.ReadAsByteArrayAsync();
            times[Math.Max(call, 0)] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        var late = times[(Calls * 95) / 100];
        _report.Row($"{what}: p95", Size, late, "ms", budget);
        _report.Row($"{what}: median", Size, times[Calls / 2], "ms");
        return times[Calls / 2];
    }

    private void Memory()
    {
        var rows = _app.Services.GetRequiredService<UserRows>();
        IUser[] users = [.. _app.Services.GetRequiredService<IUserService>().GetAll(
            0, 10_000, out _, "Id", Direction.Ascending, userState: null, includeUserGroups: null, excludeUserGroups: null, filter: (IQuery<IUser>?)null)];
        var sizes = new[] { 0, users.Length }.Select(count => Held(rows, users[..count])).ToArray();
        _report.Row("memory of the index, per user, its texts included", Size, (sizes[1] - sizes[0]) / (double)users.Length, "B");
    }

    // The texts are copied: those of the users that were loaded for it would not be kept otherwise.
    private static long Held(UserRows rows, IUser[] users)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new UserIndex(rows);
        index.Replace([.. users.Select(rows.Of).Select(Copy)]);
        FillWhatIsMadeWhenAsked(index.Current);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(index);
        return after - before;
    }

    private static void FillWhatIsMadeWhenAsked(UserTable table)
    {
        UserTexts texts = table.Columns.Texts;
        texts.Emails(table.Rows);
        texts.UserNames(table.Rows);
        texts.Holding(table.Rows, "x");
    }

    private static UserRow Copy(UserRow row)
    {
        var email = new string(row.Email);
        return row with { Name = new string(row.Name), Email = email, UserName = ReferenceEquals(row.Email, row.UserName) ? email : new string(row.UserName) };
    }
}
