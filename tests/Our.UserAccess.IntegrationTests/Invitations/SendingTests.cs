using System.Net;
using System.Text.Json;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Mails.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Invitations;

/// <summary>Inviting, and what people do to invitations.</summary>
public sealed class SendingTests(InvitationsFixture site) : IClassFixture<InvitationsFixture>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_mail_goes_out_after_the_answer_and_is_sent_when_the_server_has_it()
    {
        string email = site.NextEmail();
        JsonElement invited = await site.InviteAsync(email);
        Assert.Equal("queued", invited.Text("state"));
        Assert.Empty(site.Post.To(email));

        await site.SendAsync();
        await site.SendAsync();

        JsonElement sent = await site.ReadAsync(invited);
        Letter letter = site.OnlyLetter(email);
        Assert.Equal(("sent", "2026-11-25T12:00:00Z"), (sent.Text("state"), sent.Text("expiresAt")));
        Assert.Equal(["created", "queued", "sent"], InvitationsFixture.Kinds(sent));
        Assert.Equal(UserState.Invited, (await site.UserAsync(email))!.UserState);
        FoundLink found = await site.Get<IInvitationLinks>().FindAsync(sent.Id(), InvitationsFixture.TokenIn(letter), Stop);
        Assert.Equal((LinkStatus.Live, "Ida", email), (found.Status, found.Invitation?.Name, found.Invitation?.Email));
        Assert.Equal(["Writers"], found.Invitation!.GroupNames);
    }

    [Fact]
    public async Task Groups_workspaces_and_the_end_of_access_are_in_place_before_the_acceptance()
    {
        string email = site.NextEmail();
        SiteWorkspace acme = await WorkspaceAsync("Acme");
        JsonElement invited = await site.Api.CreateAsync("/invitations", new
        {
            name = "Ida",
            email,
            assignments = new[] { new { groupId = await site.GroupAsync("editor"), workspaceId = acme.Id } },
            accessUntil = "2027-06-30T00:00:00Z",
            languageIsoCode = "da-DK",
            message = "Welcome!",
        });

        IUser user = (await site.UserAsync(email))!;
        Assignment given = Assert.Single((await site.Get<IAssignmentReader>().FindAsync(new AssignmentFilter { UserId = user.Key }, Stop)).Items);
        Assert.Equal((acme.Id, "da-DK"), (given.WorkspaceId, user.Language));
        Assert.Equal(new DateTime(2027, 6, 30, 0, 0, 0, DateTimeKind.Utc), (await site.Get<IUserPlans>().OfAsync([user.Key], Stop))[user.Key].AccessUntil);
        Assert.Equal(["Acme"], invited.GetProperty("workspaces").EnumerateArray().Select(place => place.Text("name")));
        Assert.Equal("Acme", invited.GetProperty("assignments")[0].Text("workspaceName"));
    }

    [Fact]
    public async Task Sent_again_the_old_link_is_dead_and_Umbracos_too()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email);
        string old = InvitationsFixture.TokenIn(site.OnlyLetter(email));
        string stamp = (await site.UserAsync(email))!.SecurityStamp!;

        JsonElement again = await site.Api.PostAsync($"/invitations/{sent.Id()}/resend", new { version = sent.Version() }, HttpStatusCode.OK);
        await site.SendAsync();

        Assert.Equal(("queued", 1), (again.Text("state"), again.GetProperty("resendCount").GetInt32()));
        Assert.Equal(LinkStatus.Superseded, await StatusAsync(sent, old));
        Assert.Equal(LinkStatus.Live, await StatusAsync(sent, InvitationsFixture.TokenIn(site.Post.To(email).Last())));
        Assert.NotEqual(stamp, (await site.UserAsync(email))!.SecurityStamp);
        await site.Api.PostAsync($"/invitations/{sent.Id()}/resend", new { version = sent.Version() }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Revoked_the_link_is_dead_and_the_user_is_gone()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email);

        JsonElement revoked = await site.Api.PostAsync($"/invitations/{sent.Id()}/revoke", new { version = sent.Version(), reason = "Wrong person" }, HttpStatusCode.OK);

        Assert.Equal("revoked", revoked.Text("state"));
        Assert.Equal("It was revoked: Wrong person", revoked.GetProperty("timeline").EnumerateArray().Last().Text("sentence"));
        Assert.Null(await site.UserAsync(email));
        Assert.Equal(LinkStatus.Revoked, await StatusAsync(sent, InvitationsFixture.TokenIn(site.OnlyLetter(email))));
        await site.InviteAsync(email);
    }

    [Fact]
    public async Task To_a_new_address_it_is_sent_anew_and_what_went_to_the_old_one_is_dead()
    {
        (string wrong, string right) = (site.NextEmail(), site.NextEmail());
        JsonElement sent = await site.SentAsync(wrong);

        await site.Api.PostAsync($"/invitations/{sent.Id()}/email", new { version = sent.Version(), email = right }, HttpStatusCode.OK);
        await site.SendAsync();

        Assert.Equal(LinkStatus.Superseded, await StatusAsync(sent, InvitationsFixture.TokenIn(site.OnlyLetter(wrong))));
        Assert.Equal(LinkStatus.Live, await StatusAsync(sent, InvitationsFixture.TokenIn(site.OnlyLetter(right))));
        Assert.Equal((right, UserState.Invited), ((await site.UserAsync(right))!.Username, (await site.UserAsync(right))!.UserState));
        JsonElement moved = Assert.Single((await site.ReadAsync(sent)).GetProperty("timeline").EnumerateArray(), item => item.Text("kind") == "addressChanged");
        Assert.StartsWith($"The address was {wrong} and is {right}", moved.Text("sentence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Extended_the_same_link_holds_longer_but_thirty_days_at_most()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email);

        JsonElement extended = await site.Api.PostAsync($"/invitations/{sent.Id()}/extend", new { version = sent.Version(), until = "2026-12-20T12:00:00Z" }, HttpStatusCode.OK);
        JsonElement problem = await site.Api.PostAsync($"/invitations/{sent.Id()}/extend", new { version = extended.Version(), until = "2027-01-20T12:00:00Z" }, HttpStatusCode.BadRequest);

        Assert.Equal("2026-12-20T12:00:00Z", extended.Text("expiresAt"));
        Assert.Equal(["until"], problem.Fields());
        Assert.Equal(LinkStatus.Live, await StatusAsync(sent, InvitationsFixture.TokenIn(site.OnlyLetter(email))));
    }

    [Fact]
    public async Task A_copied_link_leads_in_instead_of_the_one_in_the_mail()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email);

        JsonElement copied = await site.Api.PostAsync($"/invitations/{sent.Id()}/link", new { version = sent.Version() }, HttpStatusCode.OK);

        string token = copied.Text("url")!.Split("token=")[1];
        Assert.StartsWith($"/umbraco/user-access/invitation?id={sent.Id()}&token=", new Uri(copied.Text("url")!).PathAndQuery, StringComparison.Ordinal);
        Assert.Equal(LinkStatus.Live, await StatusAsync(sent, token));
        Assert.Equal(LinkStatus.Superseded, await StatusAsync(sent, InvitationsFixture.TokenIn(site.OnlyLetter(email))));
    }

    [Fact]
    public async Task A_draft_makes_nobody_until_it_is_sent()
    {
        string email = site.NextEmail();
        var body = new { name = "Ida", email, groupIds = new[] { await site.GroupAsync() }, asDraft = true };
        JsonElement draft = await site.Api.CreateAsync("/invitations", body);
        Assert.Null(await site.UserAsync(email));

        JsonElement changed = await site.Api.PutAsync($"/invitations/{draft.Id()}", new { name = "Ida B.", email, body.groupIds, version = draft.Version() });
        await site.Api.DeleteAsync($"/invitations/{draft.Id()}?version={draft.Version()}", HttpStatusCode.Conflict);
        JsonElement sent = await site.Api.PostAsync($"/invitations/{draft.Id()}/send", new { version = changed.Version() }, HttpStatusCode.OK);

        Assert.Equal(("draft", "queued", "Ida B."), (draft.Text("state"), sent.Text("state"), (await site.UserAsync(email))!.Name));
        await site.Api.DeleteAsync($"/invitations/{draft.Id()}?version={sent.Version()}", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Who_is_invited_or_there_is_not_invited_a_second_time()
    {
        string email = site.NextEmail();
        await site.InviteAsync(email);
        string there = (await site.Host.People.UserAsync("writer")).Email;
        Guid[] groupIds = [await site.GroupAsync()];

        JsonElement open = await site.Api.PostAsync("/invitations", new { name = "Ida", email = email.ToUpperInvariant(), groupIds }, HttpStatusCode.Conflict);
        JsonElement exists = await site.Api.PostAsync("/invitations", new { name = "Ida", email = there, groupIds }, HttpStatusCode.Conflict);

        Assert.Equal(("open-invitation", "user-exists"), (open.ProblemType(), exists.ProblemType()));
    }

    [Fact]
    public async Task Whoever_signs_in_elsewhere_is_in_with_the_first_sign_in()
    {
        string email = site.NextEmail();
        JsonElement sent = await site.SentAsync(email, "singleSignOn");
        IUser user = (await site.UserAsync(email))!;
        Assert.Equal((true, "sent", "singleSignOn"), (user.IsApproved, sent.Text("state"), sent.Text("signIn")));
        Assert.Single(site.Post.To(email));

        await site.Get<IUmbracoInvites>().SignedInAsync(user.Key, Stop);

        Assert.Equal("accepted", (await site.ReadAsync(sent)).Text("state"));
    }

    private async Task<LinkStatus> StatusAsync(JsonElement invitation, string token) => (await site.Get<IInvitationLinks>().FindAsync(invitation.Id(), token, Stop)).Status;

    private async Task<SiteWorkspace> WorkspaceAsync(string name)
    {
        var workspace = new SiteWorkspace { Id = Guid.CreateVersion7(), Name = name, Alias = name };
        await site.Get<IRecordStore<SiteWorkspace>>().ApplyAsync(new Change<SiteWorkspace>(ChangeKind.Created, Before: null, workspace), Stop);
        return workspace;
    }
}
