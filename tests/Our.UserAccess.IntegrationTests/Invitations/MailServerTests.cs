using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.IntegrationTests.Mail;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>
/// The whole chain with a real mail server that goes wrong: the invitation says what happened and can be sent again, nothing is
/// sent twice by itself, and nothing claims to be sent that the server did not take.
/// </summary>
public sealed class MailServerTests(MailServerFixture site) : IClassFixture<MailServerFixture>, IAsyncDisposable
{
    private static readonly int[] Pauses = [1, 5, 15, 60];

    public static TheoryData<SmtpStage, int> Refusals => new()
    {
        { SmtpStage.Connect, 554 },
        { SmtpStage.From, 553 },
        { SmtpStage.Rcpt, 550 },
        { SmtpStage.Data, 552 },
    };

    public static TheoryData<SmtpStage, int> Delays => new()
    {
        { SmtpStage.Connect, 421 },
        { SmtpStage.Rcpt, 450 },
        { SmtpStage.Data, 451 },
    };

    /// <summary>Where the line ends, and how many mails the server has all the same.</summary>
    public static TheoryData<SmtpStage, int> Breaks => new()
    {
        { SmtpStage.Connect, 0 },
        { SmtpStage.Rcpt, 0 },
        { SmtpStage.Data, 0 },
        { SmtpStage.Taken, 1 },
    };

    public async ValueTask DisposeAsync() => await site.Mail.ForgetAsync();

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_the_server_refuses_for_good_has_failed_at_once_with_its_words(SmtpStage stage, int code)
    {
        await site.Mail.AddAsync(new SmtpRule(stage) { Times = 1, Code = code, Words = "5.7.1 We take nothing from you" });

        JsonElement failed = await site.SentAsync(site.NextEmail());

        Assert.Equal(["created", "queued", "failed"], InvitationsFixture.Kinds(failed));
        Assert.Contains($"{code} ", failed.Text("lastError"), StringComparison.Ordinal);
        Assert.Contains("We take nothing from you", failed.GetProperty("timeline").EnumerateArray().Last().Text("sentence"), StringComparison.Ordinal);
        await HasFailedAndCanBeSentAgainAsync(failed, arrived: 0);
    }

    [Theory]
    [MemberData(nameof(Delays))]
    public async Task What_may_work_later_is_tried_again_in_its_time_and_arrives_once(SmtpStage stage, int code)
    {
        await site.Mail.AddAsync(new SmtpRule(stage) { Times = 1, Code = code, Words = "4.7.1 Try again later" });
        JsonElement waiting = await site.SentAsync(site.NextEmail());
        await ClaimsNothingAsync(waiting, "queued", arrived: 0);
        Assert.Contains("Try again later", waiting.Text("lastError"), StringComparison.Ordinal);

        await site.AdvanceAsync(TimeSpan.FromSeconds(59));
        await site.SendAsync();
        Assert.Equal(1, await site.Mail.ConnectionsAsync());
        await site.AdvanceAsync(TimeSpan.FromSeconds(1));
        await site.SendAsync();

        JsonElement sent = await site.ReadAsync(waiting);
        Assert.Equal(("sent", null), (sent.Text("state"), sent.Text("lastError")));
        Assert.Equal(["created", "queued", "retried", "sent"], InvitationsFixture.Kinds(sent));
        Assert.Single(await site.Mail.ReceivedAsync(sent.Text("email")));
    }

    [Fact]
    public async Task What_never_works_is_tried_five_times_with_growing_pauses_and_has_failed_then()
    {
        await site.Mail.AddAsync(new SmtpRule(SmtpStage.Rcpt) { Code = 452, Words = "4.2.2 The mailbox is full" });
        JsonElement invited = await site.SentAsync(site.NextEmail());
        for (int pause = 0; pause < Pauses.Length; pause++)
        {
            Assert.Equal("queued", (await site.ReadAsync(invited)).Text("state"));
            await site.AdvanceAsync(TimeSpan.FromMinutes(Pauses[pause]) - TimeSpan.FromSeconds(1));
            await site.SendAsync();
            Assert.Equal(pause + 1, await site.Mail.ConnectionsAsync());
            await site.AdvanceAsync(TimeSpan.FromSeconds(1));
            await site.SendAsync();
        }

        JsonElement failed = await site.ReadAsync(invited);
        Assert.Equal(["created", "queued", "retried", "retried", "retried", "retried", "failed"], InvitationsFixture.Kinds(failed));
        Assert.Contains("The mailbox is full", failed.Text("lastError"), StringComparison.Ordinal);
        await site.AdvanceAsync(TimeSpan.FromDays(1));
        await site.SendAsync();
        Assert.Equal(5, await site.Mail.ConnectionsAsync());
        await HasFailedAndCanBeSentAgainAsync(failed, arrived: 0);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public async Task When_the_line_is_cut_nobody_claims_to_know_and_nothing_is_tried_again_by_itself(SmtpStage stage, int arrived)
    {
        await site.Mail.AddAsync(new SmtpRule(stage) { Times = 1, Drop = true });

        JsonElement failed = await site.SentAsync(site.NextEmail());

        Assert.Contains("not known whether the mail went out", failed.Text("lastError"), StringComparison.Ordinal);
        await site.AdvanceAsync(TimeSpan.FromDays(1));
        await site.SendAsync();
        await HasFailedAndCanBeSentAgainAsync(failed, arrived);
    }

    [Theory]
    [InlineData(SmtpStage.Rcpt, 0)]
    [InlineData(SmtpStage.Taken, 1)]
    public async Task A_server_that_does_not_answer_is_given_up_after_the_time_that_the_site_says(SmtpStage stage, int arrived)
    {
        await site.Mail.AddAsync(new SmtpRule(stage) { Times = 1, Hang = true });
        JsonElement invited = await site.InviteAsync(site.NextEmail());

        await site.SendInVainAsync();

        JsonElement failed = await site.ReadAsync(invited);
        Assert.Contains("gave no answer within 30 seconds", failed.Text("lastError"), StringComparison.Ordinal);
        await HasFailedAndCanBeSentAgainAsync(failed, arrived);
    }

    [Fact]
    public async Task A_server_that_is_not_there_gets_the_mail_when_it_is_back()
    {
        await site.Mail.CloseAsync();
        JsonElement waiting = await site.SentAsync(site.NextEmail());
        await ClaimsNothingAsync(waiting, "queued", arrived: 0);
        Assert.Contains("could not be reached", waiting.Text("lastError"), StringComparison.Ordinal);

        await site.Mail.OpenAsync();
        await site.AdvanceAsync(TimeSpan.FromMinutes(1));
        await site.SendAsync();

        Assert.Equal("sent", (await site.ReadAsync(waiting)).Text("state"));
        Assert.Single(await site.Mail.ReceivedAsync(waiting.Text("email")));
    }

    private async Task ClaimsNothingAsync(JsonElement invitation, string state, int arrived)
    {
        Assert.Equal((state, null), (invitation.Text("state"), invitation.Text("sentAt")));
        Assert.DoesNotContain("sent", InvitationsFixture.Kinds(invitation));
        Assert.Equal(arrived, (await site.Mail.ReceivedAsync(invitation.Text("email"))).Count);
    }

    private async Task HasFailedAndCanBeSentAgainAsync(JsonElement invitation, int arrived)
    {
        JsonElement failed = await site.ReadAsync(invitation);
        await ClaimsNothingAsync(failed, "failed", arrived);
        await site.Mail.ForgetAsync();

        await site.Api.PostAsync($"/invitations/{failed.Id()}/resend", new { version = failed.Version() }, HttpStatusCode.OK);
        await site.SendAsync();

        Assert.Equal("sent", (await site.ReadAsync(failed)).Text("state"));
        Assert.Single(await site.Mail.ReceivedAsync(failed.Text("email")));
    }
}
