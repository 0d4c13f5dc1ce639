using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.IntegrationTests.Start;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.Operations;

/// <summary>A whole process is killed in the middle of a change of many people, and started again.</summary>
public sealed class BulkCrashTests : IDisposable
{
    private const int Many = 150;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("bulk-crash-").FullName;

    [Fact]
    public async Task A_site_that_is_killed_while_it_changes_many_goes_on_and_every_person_has_one_result()
    {
        CrashSite site = await CrashSite.PrepareAsync(_folder);
        Guid operation;
        int before = 0;
        await using (TestSiteProcess first = site.Start())
        {
            using BackOfficeBrowser browser = await site.SignInAsync(first);
            using var api = new UserAccessApi(browser);
            await FinishedAsync(api, await ImportAsync(browser));
            operation = (await api.PostAsync("/users/bulk", new { action = "disable", query = new { filter = "@crash.example" } }, HttpStatusCode.Accepted)).Id();
            await UntilAsync(async () => (before = await DoneAsync(api, operation)) > 0);
            await first.KillAsync();
        }

        await using TestSiteProcess second = site.Start();
        using var again = new UserAccessApi(await site.SignInAsync(second));
        await FinishedAsync(again, operation);

        JsonElement result = await again.GetAsync($"/operations/{operation}?take={Many * 2}");
        string[] people = [.. result.GetProperty("items").Items().Select(item => item.Text("subjectId")!)];
        Assert.InRange(before, 1, Many - 1);
        Assert.Equal(Many, people.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Many, people.Length);
        Assert.Equal((Many, 0), (result.GetProperty("succeeded").GetInt32() + result.GetProperty("skipped").GetInt32(), result.GetProperty("failed").GetInt32()));
        Assert.Equal(Many, (await again.GetAsync("/users?filter=%40crash.example&state=disabled&take=1")).GetProperty("total").GetInt32());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<Guid> ImportAsync(BackOfficeBrowser browser)
    {
        string rows = string.Concat(Enumerable.Range(0, Many).Select(number => string.Create(CultureInfo.InvariantCulture, $"Person {number};crash{number}@crash.example;writer;password\n")));
        using var content = new StringContent("name;email;groups;signIn\n" + rows, Encoding.UTF8, "text/csv");
        using HttpResponseMessage response = await browser.SendAsync(HttpMethod.Post, $"{ApiRoute.Base}/users/import", content, authorized: true);
        return (await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.Accepted)).Id();
    }

    private static Task FinishedAsync(UserAccessApi api, Guid operation) =>
        UntilAsync(async () => (await api.GetAsync($"/operations/{operation}?take=1")).Text("state") == "completed");

    private static async Task<int> DoneAsync(UserAccessApi api, Guid operation) => (await api.GetAsync($"/operations/{operation}?take=1")).GetProperty("done").GetInt32();

    private static async Task UntilAsync(Func<Task<bool>> reached)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using var timer = new PeriodicTimer(Look);
        while (!await reached())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
