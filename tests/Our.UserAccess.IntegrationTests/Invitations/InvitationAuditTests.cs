using System.Net;
using System.Net.Mail;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Audit;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>Every state that an invitation gets into is told by the audit trail, with who brought it there.</summary>
public sealed class InvitationAuditTests(InvitationsFixture site) : IClassFixture<InvitationsFixture>, IAsyncDisposable
{
    private const string Page = "/umbraco/user-access/invitation";

    public ValueTask DisposeAsync()
    {
        site.Post.Answer = null;
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_way_from_the_invitation_to_the_acceptance_is_told_step_by_step()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email);
        string token = InvitationsFixture.TokenIn(site.OnlyLetter(email));
        using BackOfficeBrowser invitee = site.Host.Browser();
        Dictionary<string, string> form = new(StringComparer.Ordinal) { ["id"] = $"{sent.Id()}", ["token"] = token, ["name"] = "Ida", ["password"] = "Good-Password-2026" };
        using HttpResponseMessage accepted = await invitee.PostFormAsync(Page + "/accept", form);
        Assert.Equal(HttpStatusCode.OK, accepted.StatusCode);

        JsonElement[] told = await site.Api.ActivityAsync(sent.Id());

        Assert.Equal(["invitation.created", "invitation.queued", "invitation.sent", "invitation.opened", "invitation.accepted"], told.Actions());
        Assert.Equal(["person", "person", "system", "invitee", "invitee"], told.Select(happened => happened.GetProperty("actor").Text("kind")));
        Assert.Equal("→ Writers", told[0].Change("groups"));
        Assert.Equal("queued → sent", told[2].Change("state"));
        Assert.Equal("opened → accepted", told[4].Change("state"));
        Assert.All(told, happened => Assert.DoesNotContain(token, happened.GetRawText(), StringComparison.Ordinal));
        Guid user = sent.GetProperty("userId").GetGuid();
        Assert.Contains(await site.Api.ActivityAsync(user), happened => happened.Text("action") == "invitation.accepted");
    }

    [Fact]
    public async Task What_the_mail_server_refused_and_why_it_was_revoked_is_told()
    {
        site.Post.Answer = _ => throw new SmtpException(SmtpStatusCode.MailboxUnavailable, "The server response was: 5.1.1 No such mailbox here");
        JsonElement failed = await site.SentAsync(site.NextEmail());
        await site.Api.PostAsync($"/invitations/{failed.Id()}/revoke", new { version = failed.Version() + 7 }, HttpStatusCode.Conflict);
        await site.Api.PostAsync($"/invitations/{failed.Id()}/revoke", new { version = failed.Version(), reason = "Wrong person" }, HttpStatusCode.OK);

        JsonElement[] told = await site.Api.ActivityAsync(failed.Id());

        Assert.Equal(["invitation.created", "invitation.queued", "invitation.failed", "invitation.revoked"], told.Actions());
        Assert.Contains("No such mailbox here", told[2].Change("error"), StringComparison.Ordinal);
        Assert.Equal("Wrong person", told[3].Text("reason"));
    }

    [Fact]
    public async Task A_draft_is_told_from_its_first_word_to_its_end()
    {
        var body = new { name = "Ida", email = site.NextEmail(), groupIds = new[] { await site.GroupAsync() }, asDraft = true };
        JsonElement draft = await site.Api.CreateAsync("/invitations", body);
        JsonElement changed = await site.Api.PutAsync($"/invitations/{draft.Id()}", new { name = "Ida B.", body.email, body.groupIds, version = draft.Version() });
        await site.Api.DeleteAsync($"/invitations/{draft.Id()}?version={changed.Version()}");

        JsonElement[] told = await site.Api.ActivityAsync(draft.Id());

        Assert.Equal(["invitation.created", "invitation.changed", "invitation.deleted"], told.Actions());
        Assert.Equal("Ida → Ida B.", told[1].Change("name"));
    }

    [Fact]
    public async Task What_time_does_is_told_as_the_sites_own()
    {
        JsonElement sent = await site.SentAsync(site.NextEmail());
        await site.AdvanceAsync(TimeSpan.FromDays(4));
        await site.Get<Our.UserAccess.Invitations.Upkeep.ClockPass>().RunAsync(TestContext.Current.CancellationToken);

        JsonElement expired = (await site.Api.ActivityAsync(sent.Id())).Last();

        Assert.Equal(("invitation.expired", "system"), (expired.Text("action"), expired.GetProperty("actor").Text("kind")));
    }
}
