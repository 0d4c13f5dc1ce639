using System.Globalization;
using System.Net;
using System.Text;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.IntegrationTests.Mail;
using Our.UserAccess.IntegrationTests.Start;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>
/// A whole process is killed among many invitations; the mails are counted at the mail server. Fewer than the thousand of a
/// real file, which take two minutes: the number changes nothing about what is held here.
/// </summary>
public sealed class InvitationCrashTests(SmtpServer mail) : IClassFixture<SmtpServer>, IDisposable
{
    private const int People = 150;
    private const int AtOnce = 4;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string _folder = Directory.CreateTempSubdirectory("crash-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_site_that_is_killed_among_its_invitations_sends_none_twice_and_goes_on()
    {
        CrashSite site = await CrashSite.PrepareAsync(_folder);
        Guid operation;
        await using (TestSiteProcess first = site.Start(mail.Settings))
        {
            using BackOfficeBrowser browser = await site.SignInAsync(first);
            operation = await ImportAsync(browser);
            await UntilAsync(async () => (await mail.ReceivedAsync()).Count >= 30);
            await first.KillAsync();
        }

        await using TestSiteProcess second = site.Start(mail.Settings);
        using var api = new UserAccessApi(await site.SignInAsync(second));
        await UntilAsync(async () => (await api.GetAsync($"/operations/{operation}")).Text("state") == "completed" && await CountAsync(api, "queued") == 0);

        string[] addresses = [.. (await mail.ReceivedAsync()).SelectMany(received => received.To)];
        int sent = await CountAsync(api, "sent");
        int failed = await CountAsync(api, "failed");
        Assert.Equal(addresses.Length, addresses.Distinct(StringComparer.Ordinal).Count());
        Assert.InRange(failed, 0, AtOnce + 1);
        Assert.InRange(sent + failed, People - 1, People);
        Assert.InRange(addresses.Length, sent, sent + failed);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static async Task<Guid> ImportAsync(BackOfficeBrowser browser)
    {
        string rows = string.Concat(Enumerable.Range(0, People).Select(number => string.Create(CultureInfo.InvariantCulture, $"Person {number};many{number}@example.test;writer\n")));
        using var content = new StringContent("name;email;groups\n" + rows, Encoding.UTF8, "text/csv");
        using HttpResponseMessage response = await browser.SendAsync(HttpMethod.Post, $"{ApiRoute.Base}/invitations/import", content, authorized: true);
        return (await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.Accepted)).Id();
    }

    private static async Task<int> CountAsync(UserAccessApi api, string state) => (await api.GetAsync("/invitations/counts")).GetProperty(state).GetInt32();

    private static async Task UntilAsync(Func<Task<bool>> reached)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(Patience);
        using var timer = new PeriodicTimer(Look);
        while (!await reached())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }
}
