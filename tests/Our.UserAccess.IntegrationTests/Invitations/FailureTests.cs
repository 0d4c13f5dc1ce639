using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Persistence;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>However the mail server fails, the invitation says what happened and can be sent again; nothing is sent twice.</summary>
public sealed class FailureTests(InvitationsFixture site) : IClassFixture<InvitationsFixture>, IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync()
    {
        (site.Post.Answer, site.Post.CanSend) = (null, true);
        return ValueTask.CompletedTask;
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
