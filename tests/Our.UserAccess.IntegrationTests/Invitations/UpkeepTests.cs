using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Host.Invitations;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Persistence;
using Our.UserAccess.Invitations.Upkeep;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>What the clock does to invitations, and what happens in Umbraco's own screens.</summary>
public sealed class UpkeepTests(InvitationsFixture site) : IClassFixture<InvitationsFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_reminder_goes_out_a_day_before_the_end_with_a_link_beside_the_first()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email);

        await site.AdvanceAsync(TimeSpan.FromDays(2) - TimeSpan.FromSeconds(1));
        await TickAsync();
        Assert.Single(site.Post.To(email));
        await site.AdvanceAsync(TimeSpan.FromSeconds(1));
        await TickAsync();
        await TickAsync();

        Letter[] letters = [.. site.Post.To(email)];
        Assert.Equal(2, letters.Length);
        foreach (Letter letter in letters)
        {
            Assert.Equal(LinkStatus.Live, (await site.Get<IInvitationLinks>().FindAsync(sent.Id(), InvitationsFixture.TokenIn(letter), Stop)).Status);
        }

        Assert.Equal("reminded", InvitationsFixture.Kinds(await site.ReadAsync(sent)).Last());
    }

    [Fact]
    public async Task When_the_time_is_over_no_link_leads_in_and_after_thirty_days_the_user_goes()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email);
        string stamp = (await site.UserAsync(email))!.SecurityStamp!;

        await site.AdvanceAsync(TimeSpan.FromDays(3));
        Assert.Equal("expired", (await site.ReadAsync(sent)).Text("state"));
        await TickAsync();
        JsonElement expired = await site.ReadAsync(sent);
        Assert.Equal(("expired", "expired"), (expired.Text("state"), InvitationsFixture.Kinds(expired).Last()));
        Assert.NotEqual(stamp, (await site.UserAsync(email))!.SecurityStamp);

        await site.AdvanceAsync(TimeSpan.FromDays(30));
        await TickAsync();
        JsonElement removed = await site.ReadAsync(sent);
        Assert.Null(await site.UserAsync(email));
        Assert.Equal((JsonValueKind.Null, "removed"), (removed.GetProperty("userId").ValueKind, InvitationsFixture.Kinds(removed).Last()));
    }

    [Fact]
    public async Task Whoever_signs_in_elsewhere_is_disabled_when_the_time_is_over_and_enabled_when_invited_again()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email, "singleSignOn");

        await site.AdvanceAsync(TimeSpan.FromDays(3));
        await TickAsync();
        Assert.False((await site.UserAsync(email))!.IsApproved);
        await site.Api.PostAsync($"/invitations/{sent.Id()}/resend", new { version = (await site.ReadAsync(sent)).Version() }, System.Net.HttpStatusCode.OK);

        Assert.True((await site.UserAsync(email))!.IsApproved);
        Assert.Equal("queued", (await site.ReadAsync(sent)).Text("state"));
    }

    [Fact]
    public async Task An_invitation_of_Umbracos_own_screens_is_sent_by_its_own_sender_after_the_commit()
    {
        IUser invited = await site.Host.People.InvitedAsync();
        Assert.Empty(MailsTo(invited.Email));
        JsonElement queued = await FindAsync(invited.Email);
        Assert.Equal(("queued", "umbraco"), (queued.Text("state"), queued.Text("origin")));

        await site.SendAsync();

        Assert.Single(MailsTo(invited.Email));
        Assert.Equal("sent", (await site.ReadAsync(queued)).Text("state"));
        Assert.Empty(site.Post.To(invited.Email));
    }

    [Fact]
    public async Task When_Umbracos_link_was_lost_with_a_restart_the_mail_and_the_link_are_ours()
    {
        IUser invited = await site.Host.People.InvitedAsync();
        site.Get<UmbracoInviteLinks>().Forget(invited.Key);

        await site.SendAsync();

        JsonElement sent = await FindAsync(invited.Email);
        Assert.Equal("sent", sent.Text("state"));
        Assert.Empty(MailsTo(invited.Email));
        string token = InvitationsFixture.TokenIn(Assert.Single(site.Post.To(invited.Email)));
        Assert.Equal(LinkStatus.Live, (await site.Get<IInvitationLinks>().FindAsync(sent.Id(), token, Stop)).Status);
    }

    [Fact]
    public async Task What_Umbraco_takes_back_is_not_sent()
    {
        string email = site.NextEmail();
        using (ICoreScope scope = site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            await site.Users.InviteAsync(Constants.Security.SuperUserKey, Model(email, await site.GroupAsync()));
        }

        await site.SendAsync();

        Assert.Equal(0, (await site.Api.GetAsync($"/invitations?filter={email}")).GetProperty("total").GetInt32());
        Assert.Empty(MailsTo(email));
    }

    [Fact]
    public async Task Whoever_accepts_in_Umbraco_has_accepted_and_whoever_is_deleted_there_is_revoked()
    {
        (IUser accepting, IUser leaving) = (await site.Host.People.InvitedAsync(), await site.Host.People.InvitedAsync());
        Attempt<Uri, Umbraco.Cms.Core.Services.OperationStatus.UserOperationStatus> link = await site.Get<IInviteUriProvider>().CreateInviteUriAsync((await site.Users.GetAsync(accepting.Key))!);
        string code = System.Web.HttpUtility.ParseQueryString(link.Result!.Query)["inviteCode"]!;

        await site.Users.CreateInitialPasswordAsync(accepting.Key, code, People.Password);
        await site.Users.DeleteAsync(Constants.Security.SuperUserKey, leaving.Key);

        Assert.Equal("accepted", (await FindAsync(accepting.Email)).Text("state"));
        Assert.Equal("revoked", (await FindAsync(leaving.Email)).Text("state"));
    }

    [Fact]
    public async Task Whoever_was_invited_before_the_package_came_is_taken_up_and_left_as_they_are()
    {
        IUser before = await site.Host.People.InvitedAsync();
        await ForgetAsync(before.Key);
        string stamp = (await site.Users.GetAsync(before.Key))!.SecurityStamp!;

        await TickAsync();
        await TickAsync();

        JsonElement adopted = await FindAsync(before.Email);
        Assert.Equal("umbraco", adopted.Text("origin"));
        Assert.Contains(adopted.Text("state"), new[] { "sent", "expired" });
        Assert.Equal(stamp, (await site.Users.GetAsync(before.Key))!.SecurityStamp);
        Assert.Empty(site.Post.To(before.Email));
    }

    [Fact]
    public async Task Whom_the_site_was_making_when_it_stopped_is_found_again_and_sent_nothing()
    {
        string email = site.NextEmail();
        IUser made = (await site.Users.InviteAsync(Constants.Security.SuperUserKey, Model(email, await site.GroupAsync()))).Result.InvitedUser!;
        await ForgetAsync(made.Key);
        var draft = new Invitation
        {
            Id = Guid.CreateVersion7(), Name = "Ida", Email = email, State = InvitationState.Draft, CreatedAt = Now, SendingSince = Now.AddHours(-1),
        };
        await site.Get<InvitationStore>().AddAsync(draft, [], [], Stop);

        await TickAsync();
        await site.SendAsync();

        JsonElement found = await FindAsync(email);
        Assert.Equal((draft.Id, "failed", made.Key), (found.Id(), found.Text("state"), found.GetProperty("userId").GetGuid()));
        Assert.Contains("send the invitation again", found.Text("lastError"), StringComparison.Ordinal);
        Assert.Empty(site.Post.To(email));
    }

    private DateTime Now => site.Get<TimeProvider>().GetUtcNow().UtcDateTime;

    private static UserInviteModel Model(string email, Guid group) => new() { Name = "Ida", Email = email, UserName = email, UserGroupKeys = new HashSet<Guid> { group } };

    private Task TickAsync() => site.Get<ClockPass>().RunAsync(Stop);

    private async Task<JsonElement> FindAsync(string email) => Assert.Single((await site.Api.GetAsync($"/invitations?filter={email}")).Items());

    private async Task ForgetAsync(Guid userId)
    {
        await using UserAccessDbContext context = await site.Get<IDbContextFactory<UserAccessDbContext>>().CreateDbContextAsync(Stop);
        await context.Set<Invitation>().Where(invitation => invitation.UserId == userId).ExecuteDeleteAsync(Stop);
    }

    private IEnumerable<string> MailsTo(string email) => Directory.Exists(Path.Combine(site.Host.Folder!, "mail"))
        ? Directory.GetFiles(Path.Combine(site.Host.Folder!, "mail"), "*.eml").Where(file => System.IO.File.ReadAllText(file).Contains(email, StringComparison.Ordinal))
        : [];
}
