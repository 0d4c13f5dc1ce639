using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Mails.CheckMail;
using Our.UserAccess.Mails.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Mail;

[Collection(nameof(MailSiteCollection))]
public sealed class MailCheckTests(MailSite site)
{
    [Fact]
    public async Task The_check_goes_to_the_mail_server_and_sends_nothing()
    {
        int mails = (await site.Mail.ReceivedAsync()).Count;
        int connections = await site.Mail.ConnectionsAsync();
        using UserAccessApi admin = await UserAccessApi.AdministratorAsync(site.Host);

        JsonElement[] findings = [.. (await admin.GetAsync("/invitations/mail-check")).GetProperty("findings").EnumerateArray()];

        Assert.Equal(["server", "sender", "applicationUrl", "connection", "expiry"], findings.Select(finding => finding.Text("kind")));
        Assert.Equal("ok", findings[0].Text("state"));
        Assert.Equal("warning", findings[1].Text("state"));
        Assert.Contains("offers no encryption", findings[3].Text("sentence"), StringComparison.Ordinal);
        Assert.Equal("An invitation is open for 3 days.", findings[4].Text("sentence"));
        Assert.Equal(connections + 1, await site.Mail.ConnectionsAsync());
        Assert.Equal(mails, (await site.Mail.ReceivedAsync()).Count);
    }

    [Fact]
    public async Task A_server_that_offers_encryption_is_found_to()
    {
        await using SmtpServer server = SmtpServer.WithStartTls();
        await server.InitializeAsync();

        ProbedServer found = await new MailProbe(TimeProvider.System).AskAsync(At(server.Port), TestContext.Current.CancellationToken);

        Assert.Equal(ProbedState.Encrypted, found.State);
    }

    [Fact]
    public async Task A_server_that_lets_nobody_in_is_quoted()
    {
        await using SmtpServer server = new();
        await server.InitializeAsync();
        await server.AddAsync(new SmtpRule(SmtpStage.Connect) { Code = 554, Words = "No service for you" });

        ProbedServer found = await new MailProbe(TimeProvider.System).AskAsync(At(server.Port), TestContext.Current.CancellationToken);

        Assert.Equal(ProbedState.Refused, found.State);
        Assert.Contains("No service for you", found.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_silent_is_not_waited_for_long()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        ManualClock clock = new(TimeProvider.System.GetUtcNow());
        Task<ProbedServer> asking = new MailProbe(clock).AskAsync(At(((IPEndPoint)listener.LocalEndpoint).Port), TestContext.Current.CancellationToken);
        using TcpClient visitor = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);

        clock.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(new ProbedServer(ProbedState.Silent, "10 seconds"), await asking);
    }

    [Fact]
    public async Task A_closed_door_is_told_from_a_silent_one()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        int port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();

        Assert.Equal(ProbedState.Unreachable, (await new MailProbe(TimeProvider.System).AskAsync(At(port), TestContext.Current.CancellationToken)).State);
    }

    [Fact]
    public async Task A_test_mail_goes_to_oneself_in_ones_own_language_and_no_more_than_five()
    {
        IUser me = await site.Host.People.AdministratorAsync();
        using UserAccessApi api = await UserAccessApi.SignInAsync(site.Host, me.Username);

        JsonElement[] answers = new JsonElement[6];
        for (int i = 0; i < answers.Length; i++)
        {
            answers[i] = await api.PostAsync("/invitations/test-mail", new { }, HttpStatusCode.OK);
        }

        Assert.Equal([true, true, true, true, true, false], answers.Select(answer => answer.GetProperty("isAccepted").GetBoolean()));
        IReadOnlyList<ReceivedMail> received = await site.Mail.ReceivedAsync(me.Email);
        Assert.Equal(5, received.Count);
        Assert.Equal("Test mail from Acme", received[0].Subject);
    }

    [Fact]
    public async Task A_refused_test_mail_shows_the_words_of_the_server()
    {
        IUser me = await site.Host.People.AdministratorAsync();
        await site.Mail.AddAsync(SmtpRule.Refuse(me.Email));
        using UserAccessApi api = await UserAccessApi.SignInAsync(site.Host, me.Username);

        JsonElement answer = await api.PostAsync("/invitations/test-mail", new { }, HttpStatusCode.OK);

        Assert.False(answer.GetProperty("isAccepted").GetBoolean());
        Assert.Contains("550 5.1.1 No such user here", answer.Text("sentence"), StringComparison.Ordinal);
    }

    private static MailSettings At(int port) => new() { Host = "127.0.0.1", Port = port, Encryption = MailEncryption.IfOffered };
}
