using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Mail;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using NSubstitute;
using Our.UserAccess.Host.Mails;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Mails.Sending;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Events;

namespace Our.UserAccess.IntegrationTests.Mail;

/// <summary>What is said of a mail agrees with what happened at the mail server.</summary>
public sealed class SendingTests(SmtpServer server) : IClassFixture<SmtpServer>
{
    private static readonly RenderedMail Mail = new(MailKind.TestMail, "Hello", "<p>Hello</p>", "Hello in text");

    [Fact]
    public async Task A_mail_that_the_server_takes_is_accepted_and_arrives_once()
    {
        MailDelivery delivery = await SendAsync("anna@example.test");

        Assert.Equal(MailDelivery.Accepted, delivery);
        ReceivedMail received = Assert.Single(await server.ReceivedAsync("anna@example.test"));
        Assert.Equal("Hello", received.Subject);
        Assert.Contains("<p>Hello</p>", received.Body, StringComparison.Ordinal);
        Assert.Equal("site@example.test", received.From);
    }

    [Fact]
    public async Task A_site_that_wants_text_sends_text_and_says_until_when_the_mail_is_of_use()
    {
        await SendAsync("text@example.test", new MailOptions { Format = MailFormat.Text }, expires: TimeSpan.FromHours(72));

        ReceivedMail received = Assert.Single(await server.ReceivedAsync("text@example.test"));
        Assert.StartsWith("text/plain", received.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Contains("Hello in text", received.Body, StringComparison.Ordinal);
        Assert.NotEmpty(received.Header("Expires"));
    }

    [Theory]
    [InlineData(SmtpStage.Rcpt, 550, nameof(MailOutcome.PermanentFailure))]
    [InlineData(SmtpStage.Data, 552, nameof(MailOutcome.PermanentFailure))]
    [InlineData(SmtpStage.From, 553, nameof(MailOutcome.PermanentFailure))]
    [InlineData(SmtpStage.Rcpt, 450, nameof(MailOutcome.TransientFailure))]
    [InlineData(SmtpStage.Data, 451, nameof(MailOutcome.TransientFailure))]
    [InlineData(SmtpStage.Connect, 421, nameof(MailOutcome.TransientFailure))]
    public async Task What_the_server_refuses_did_not_go_out_and_its_words_are_kept(SmtpStage stage, int code, string outcome)
    {
        string to = $"{stage}{code}@example.test";
        await server.AddAsync(new SmtpRule(stage) { To = stage is SmtpStage.Connect or SmtpStage.From ? null : to, Times = 1, Code = code, Words = "These are its words" });

        MailDelivery delivery = await SendAsync(to);

        Assert.Equal(outcome, delivery.Outcome.ToString());
        Assert.Contains($"{code} ", delivery.ServerAnswer, StringComparison.Ordinal);
        Assert.Contains("These are its words", delivery.ServerAnswer, StringComparison.Ordinal);
        Assert.Empty(await server.ReceivedAsync(to));
    }

    [Fact]
    public async Task What_was_greylisted_is_taken_the_next_time()
    {
        await server.AddAsync(SmtpRule.Greylist("grey@example.test"));

        Assert.Equal(MailOutcome.TransientFailure, (await SendAsync("grey@example.test")).Outcome);
        Assert.True((await SendAsync("grey@example.test")).IsAccepted);
    }

    [Theory]
    [InlineData(SmtpStage.Data, 0)]
    [InlineData(SmtpStage.Taken, 1)]
    public async Task When_the_line_is_cut_nobody_claims_to_know(SmtpStage stage, int arrived)
    {
        string to = $"cut-{stage}@example.test";
        await server.AddAsync(new SmtpRule(stage) { To = to, Drop = true });

        Assert.Equal(MailOutcome.Unknown, (await SendAsync(to)).Outcome);
        Assert.Equal(arrived, (await server.ReceivedAsync(to)).Count);
    }

    [Fact]
    public async Task A_server_that_never_answers_is_waited_for_no_longer_than_the_site_says()
    {
        await server.AddAsync(new SmtpRule(SmtpStage.Rcpt) { To = "hang@example.test", Hang = true });

        MailDelivery delivery = await SendAsync("hang@example.test", new MailOptions { Timeout = TimeSpan.FromMilliseconds(200) });

        Assert.Equal(MailOutcome.Unknown, delivery.Outcome);
        Assert.Contains("not known whether the mail went out", delivery.ServerAnswer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_can_be_tried_again()
    {
        await using SmtpServer gone = new();
        await gone.InitializeAsync();
        int port = gone.Port;
        await gone.DisposeAsync();

        MailDelivery delivery = await SendAsync("anna@example.test", port: port);

        Assert.Equal(MailOutcome.TransientFailure, delivery.Outcome);
        Assert.Contains("could not be reached", delivery.ServerAnswer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a@example.test,b@example.test")]
    [InlineData("a@example.test\r\nBcc: b@example.test")]
    [InlineData("Anna <a@example.test>")]
    [InlineData("a b@example.test")]
    [InlineData("nobody")]
    [InlineData("")]
    public async Task What_is_not_one_plain_address_gets_no_mail(string to)
    {
        int before = await server.ConnectionsAsync();

        Assert.Equal(MailOutcome.PermanentFailure, (await SendAsync(to)).Outcome);
        Assert.Equal(before, await server.ConnectionsAsync());
    }

    private async Task<MailDelivery> SendAsync(string to, MailOptions? options = null, TimeSpan? expires = null, int? port = null)
    {
        IOptionsMonitor<GlobalSettings> settings = Substitute.For<IOptionsMonitor<GlobalSettings>>();
        settings.CurrentValue.Returns(new GlobalSettings
        {
            Smtp = new SmtpSettings { From = "site@example.test", Host = "127.0.0.1", Port = port ?? server.Port, SecureSocketOptions = SecureSocketOptions.None },
        });
        SmtpEmailSender sender = new(
            settings,
            Substitute.For<IEventAggregator>(),
            new MailPickup(settings, new EmbeddedUmbracoOptions { DataFolder = Path.GetTempPath(), HostAssembly = typeof(SendingTests).Assembly }),
            TimeProvider.System);
        IOptionsMonitor<MailOptions> mails = Substitute.For<IOptionsMonitor<MailOptions>>();
        mails.CurrentValue.Returns(options ?? new MailOptions());
        UmbracoMailPost post = new(sender);
        MailSending sending = new(post, new MailAttempt(post, mails, TimeProvider.System, NullLogger<MailAttempt>.Instance), mails);
        return await sending.SendAsync(Mail, to, expires, TestContext.Current.CancellationToken);
    }
}
