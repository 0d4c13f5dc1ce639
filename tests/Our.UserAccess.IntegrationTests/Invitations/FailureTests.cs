using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>However the mail server fails, the invitation says what happened and can be sent again; nothing is sent twice.</summary>
public sealed class FailureTests(InvitationsFixture site) : IClassFixture<InvitationsFixture>, IAsyncDisposable
{
    private static readonly int[] Pauses = [1, 5, 15, 60];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync()
    {
        (site.Post.Answer, site.Post.CanSend) = (null, true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task What_may_work_later_is_tried_five_times_with_growing_pauses()
    {
        int tries = 0;
        site.Post.Answer = _ => throw new SmtpException(SmtpStatusCode.MailboxBusy, $"busy {++tries}");
        JsonElement invited = await site.InviteAsync(site.NextEmail());
        foreach (int pause in Pauses)
        {
            await site.SendAsync();
            JsonElement waiting = await site.ReadAsync(invited);
            Assert.Equal("queued", waiting.Text("state"));
            await site.AdvanceAsync(TimeSpan.FromMinutes(pause) - TimeSpan.FromSeconds(1));
            int before = tries;
            await site.SendAsync();
            Assert.Equal(before, tries);
            await site.AdvanceAsync(TimeSpan.FromSeconds(1));
        }

        await site.SendAsync();

        JsonElement failed = await site.ReadAsync(invited);
        Assert.Equal(("failed", 5), (failed.Text("state"), tries));
        Assert.Equal(["created", "queued", "retried", "retried", "retried", "retried", "failed"], InvitationsFixture.Kinds(failed));
        Assert.Contains("450", failed.Text("lastError"), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, failed.GetProperty("expiresAt").ValueKind);
        await CanBeSentAgainAsync(failed);
    }

    [Fact]
    public async Task What_the_server_refuses_for_good_has_failed_at_once_with_its_words()
    {
        site.Post.Answer = _ => throw new SmtpException(SmtpStatusCode.MailboxUnavailable, "The server response was: 5.1.1 No such mailbox here");

        JsonElement failed = await TriedAsync();

        Assert.Equal(("failed", "550 5.1.1 No such mailbox here"), (failed.Text("state"), failed.Text("lastError")));
        await CanBeSentAgainAsync(failed);
    }

    [Fact]
    public async Task When_the_line_breaks_nobody_claims_to_know_and_nothing_is_tried_again_by_itself()
    {
        site.Post.Answer = _ => throw new SmtpException("broken", new IOException("The line was dropped"));

        JsonElement failed = await TriedAsync();
        await site.AdvanceAsync(TimeSpan.FromDays(1));
        await site.SendAsync();

        Assert.Equal("failed", failed.Text("state"));
        Assert.Contains("not known whether the mail went out", failed.Text("lastError"), StringComparison.Ordinal);
        await CanBeSentAgainAsync(failed);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_tried_again()
    {
        site.Post.Answer = _ => throw new SmtpException("no", new SocketException((int)SocketError.ConnectionRefused));

        JsonElement waiting = await TriedAsync();

        Assert.Equal("queued", waiting.Text("state"));
        Assert.Contains("could not be reached", waiting.Text("lastError"), StringComparison.Ordinal);
        await FirstTryAgainAsync(waiting);
    }

    [Fact]
    public async Task Without_a_mail_server_the_person_is_made_and_the_link_can_be_copied()
    {
        site.Post.CanSend = false;

        JsonElement failed = await TriedAsync();
        JsonElement copied = await site.Api.PostAsync($"/invitations/{failed.Id()}/link", new { version = failed.Version() }, HttpStatusCode.OK);

        Assert.Equal("failed", failed.Text("state"));
        FoundLink found = await site.Get<IInvitationLinks>().FindAsync(failed.Id(), copied.Text("url")!.Split("token=")[1], Stop);
        Assert.Equal(LinkStatus.Live, found.Status);
    }

    [Fact]
    public async Task A_site_that_dies_while_a_mail_goes_out_never_sends_it_again_by_itself()
    {
        string email = site.NextEmail();
        JsonElement invited = await site.InviteAsync(email);
        Assert.NotNull(await site.Get<OutboxStore>().ClaimAsync(invited.Id(), Stop));

        await site.SendAsync();
        await site.AdvanceAsync(TimeSpan.FromSeconds(1));
        await site.SendAsync();

        JsonElement failed = await site.ReadAsync(invited);
        Assert.Equal("failed", failed.Text("state"));
        Assert.Contains("not known whether it went out", failed.Text("lastError"), StringComparison.Ordinal);
        Assert.Empty(site.Post.To(email));
        await CanBeSentAgainAsync(failed);
    }

    [Fact]
    public async Task Of_several_servers_one_sends()
    {
        string email = site.NextEmail();
        JsonElement invited = await site.InviteAsync(email);

        Attempt?[] attempts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => site.Get<OutboxStore>().ClaimAsync(invited.Id(), Stop))));

        Assert.Single(attempts, attempt => attempt is not null);
    }

    [Fact]
    public async Task What_is_revoked_while_its_mail_goes_out_stays_revoked()
    {
        string email = site.NextEmail();
        JsonElement invited = await site.InviteAsync(email);
        site.Post.Answer = async letter =>
        {
            if (letter.To == email)
            {
                JsonElement now = await site.ReadAsync(invited);
                await site.Api.PostAsync($"/invitations/{invited.Id()}/revoke", new { version = now.Version() }, HttpStatusCode.OK);
            }
        };

        await site.SendAsync();

        JsonElement revoked = await site.ReadAsync(invited);
        Assert.Equal("revoked", revoked.Text("state"));
        Assert.Equal("sent", InvitationsFixture.Kinds(revoked).Last());
    }

    [Fact]
    public async Task A_mail_to_an_address_that_was_changed_meanwhile_counts_for_nothing()
    {
        (string wrong, string right) = (site.NextEmail(), site.NextEmail());
        JsonElement invited = await site.InviteAsync(wrong);
        site.Post.Answer = async letter =>
        {
            if (letter.To == wrong)
            {
                JsonElement now = await site.ReadAsync(invited);
                await site.Api.PostAsync($"/invitations/{invited.Id()}/email", new { version = now.Version(), email = right }, HttpStatusCode.OK);
            }
        };

        await site.SendAsync();

        FoundLink found = await site.Get<IInvitationLinks>().FindAsync(invited.Id(), InvitationsFixture.TokenIn(site.OnlyLetter(wrong)), Stop);
        Assert.Equal(LinkStatus.Superseded, found.Status);
        Assert.Equal("sent", (await site.ReadAsync(invited)).Text("state"));
        Assert.Single(site.Post.To(right));
    }

    private async Task<JsonElement> TriedAsync() => await site.SentAsync(site.NextEmail());

    private async Task FirstTryAgainAsync(JsonElement waiting)
    {
        site.Post.Answer = null;
        await site.AdvanceAsync(TimeSpan.FromMinutes(1));
        await site.SendAsync();
        Assert.Equal("sent", (await site.ReadAsync(waiting)).Text("state"));
    }

    private async Task CanBeSentAgainAsync(JsonElement failed)
    {
        site.Post.Answer = null;
        JsonElement now = await site.ReadAsync(failed);
        await site.Api.PostAsync($"/invitations/{failed.Id()}/resend", new { version = now.Version() }, HttpStatusCode.OK);
        await site.SendAsync();
        JsonElement sent = await site.ReadAsync(failed);
        Assert.Equal("sent", sent.Text("state"));
        Assert.Single(site.Post.To(sent.Text("email")!));
    }
}
