using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.SensitiveData;

/// <summary>Access to sensitive data for a time and a reason.</summary>
public sealed class GrantTests(SensitiveSite site) : IClassFixture<SensitiveSite>
{
    [Fact]
    public async Task A_grant_for_two_hours_shows_and_then_ends()
    {
        IUser editor = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        Assert.Equal(2, await site.WithheldAsync(editor));

        JsonElement grant = await site.GrantAsync(admin, editor, TimeSpan.FromHours(2));
        int withheldNow = await site.WithheldAsync(editor);
        site.Clock.Advance(TimeSpan.FromMinutes(119));
        bool before = await site.SeesAsync(editor);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        (bool atTheEnd, bool stillMember) = (await site.SeesAsync(editor), await site.IsMemberAsync(editor));
        await site.FollowWindowsAsync();
        using UserAccessApi later = await site.AdministratorAsync();
        JsonElement ended = await site.RowAsync(later, editor);

        Assert.Equal(("grant", "expiring", "Answers a request."), (grant.Text("how"), grant.Text("state"), grant.Text("reason")));
        Assert.Equal(0, withheldNow);
        Assert.True(before);
        Assert.Equal((false, true), (atTheEnd, stillMember));
        Assert.False(await site.IsMemberAsync(editor));
        Assert.Equal(2, await site.WithheldAsync(editor));
        Assert.Equal(("ended", ended.Text("until")), (ended.Text("state"), ended.Text("endedAt")));
    }

    [Fact]
    public async Task Administrators_see_nothing_by_themselves_and_give_themselves_nothing()
    {
        IUser administrator = await site.Host.People.AdministratorAsync();
        using UserAccessApi self = await UserAccessApi.SignInAsync(site.Host, administrator.Username);
        using UserAccessApi other = await site.AdministratorAsync();

        Assert.Equal(2, await site.WithheldAsync(administrator));
        JsonElement refused = await self.PostAsync(
            "/sensitive-data/grants", new { userId = administrator.Key, until = site.Clock.GetUtcNow().AddHours(1), reason = "Mine." }, HttpStatusCode.Forbidden);
        JsonElement granted = await site.GrantAsync(other, administrator, TimeSpan.FromHours(1));

        Assert.Equal("own-access", refused.ProblemType());
        Assert.True(granted.GetProperty("user").GetProperty("isAdministrator").GetBoolean());
        Assert.Equal(0, await site.WithheldAsync(administrator));
        JsonElement own = await site.RowAsync(self, administrator);
        Assert.All(own.GetProperty("actions").EnumerateArray(), action => Assert.False(action.GetProperty("isAllowed").GetBoolean()));
    }

    [Fact]
    public async Task What_is_wrong_with_a_grant_is_said_by_field()
    {
        IUser editor = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        DateTimeOffset now = site.Clock.GetUtcNow();

        Assert.Equal(["reason", "until", "userId"], (await RefusedAsync(admin, new { })).Order());
        Assert.Equal(["until"], await RefusedAsync(admin, new { userId = editor.Key, until = now.AddDays(31), reason = "Too long." }));
        Assert.Equal(["until"], await RefusedAsync(admin, new { userId = editor.Key, until = now.AddMinutes(-1), reason = "Past." }));
        Assert.Equal(["until"], await RefusedAsync(admin, new { userId = editor.Key, from = now.AddDays(2), until = now.AddDays(1), reason = "Turned." }));
        Assert.Equal(["from"], await RefusedAsync(admin, new { userId = editor.Key, from = now.AddDays(40), until = now.AddDays(41), reason = "Far." }));
        Assert.Equal("user-not-found", (await admin.PostAsync(
            "/sensitive-data/grants", new { userId = Guid.CreateVersion7(), until = now.AddDays(1), reason = "Nobody." }, HttpStatusCode.NotFound)).ProblemType());
        Assert.False(await site.IsMemberAsync(editor));
    }

    [Fact]
    public async Task A_grant_is_renewed_for_a_reason_within_the_length_and_ends_for_a_reason()
    {
        IUser editor = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        Guid grant = (await site.GrantAsync(admin, editor, TimeSpan.FromDays(1))).GetProperty("grantId").GetGuid();
        DateTimeOffset now = site.Clock.GetUtcNow();

        JsonElement tooLong = await admin.PostAsync($"/sensitive-data/grants/{grant}/renew", new { until = now.AddDays(31), reason = "Longer." }, HttpStatusCode.BadRequest);
        JsonElement around = await admin.PostAsync($"/assignments/{grant}/extend", new { until = now.AddDays(400), reason = "Longer.", version = 1 }, HttpStatusCode.BadRequest);
        JsonElement renewed = await admin.PostAsync($"/sensitive-data/grants/{grant}/renew", new { until = now.AddDays(20), reason = "Still at it." }, HttpStatusCode.OK);
        JsonElement unexplained = await admin.DeleteAsync($"/sensitive-data/grants/{grant}", HttpStatusCode.BadRequest);
        await admin.DeleteAsync($"/sensitive-data/grants/{grant}?reason=Done");
        JsonElement again = await admin.PostAsync($"/sensitive-data/grants/{grant}/renew", new { until = now.AddDays(1), reason = "Again." }, HttpStatusCode.Conflict);

        Assert.Equal(["until", "until", "reason"], new[] { tooLong, around, unexplained }.SelectMany(problem => problem.Fields()));
        Assert.Equal(("active", "Still at it."), (renewed.Text("state"), renewed.Text("reason")));
        Assert.Equal("grant-ended", again.ProblemType());
        Assert.False(await site.IsMemberAsync(editor));
        string[] told = [.. (await admin.GetAsync($"/audit?subjectId={grant}")).Items().Select(happened => $"{happened.Text("action")}: {happened.Text("reason")}")];
        Assert.Equal(["assignment.changed: Done", "assignment.changed: Still at it.", "assignment.created: Answers a request."], told);
    }

    [Fact]
    public async Task A_grant_that_begins_later_shows_from_then_on()
    {
        IUser editor = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        DateTimeOffset now = site.Clock.GetUtcNow();

        JsonElement upcoming = await admin.CreateAsync("/sensitive-data/grants", new { userId = editor.Key, from = now.AddHours(1), until = now.AddHours(3), reason = "Later." });
        bool early = await site.SeesAsync(editor);
        site.Clock.Advance(TimeSpan.FromHours(1));
        await site.FollowWindowsAsync();

        Assert.Equal("upcoming", upcoming.Text("state"));
        Assert.False(early);
        Assert.True(await site.SeesAsync(editor));
        Assert.True(await site.IsMemberAsync(editor));
    }

    [Fact]
    public async Task Who_may_manage_access_but_not_this_neither_gives_nor_ends_it()
    {
        IUser editor = await site.EditorAsync();
        IUserGroup readers = await site.Host.People.GroupAsync([UserAccessSection.Alias], verbs: [SensitiveDataPermissions.Read]);
        IUser reader = await site.Host.People.UserAsync(readers.Alias);
        using UserAccessApi admin = await site.AdministratorAsync();
        using UserAccessApi api = await UserAccessApi.SignInAsync(site.Host, reader.Username);
        Guid grant = (await site.GrantAsync(admin, editor, TimeSpan.FromDays(1))).GetProperty("grantId").GetGuid();

        await api.PostAsync("/sensitive-data/grants", new { userId = editor.Key, until = site.Clock.GetUtcNow().AddDays(1), reason = "Mine." }, HttpStatusCode.Forbidden);
        await api.DeleteAsync($"/sensitive-data/grants/{grant}?reason=Mine", HttpStatusCode.Forbidden);
        JsonElement overview = await api.GetAsync("/sensitive-data");

        Assert.Equal(30, overview.GetProperty("settings").GetProperty("longestDays").GetInt32());
        Assert.True(await site.SeesAsync(editor));
    }

    private static async Task<IEnumerable<string>> RefusedAsync(UserAccessApi admin, object body) =>
        (await admin.PostAsync("/sensitive-data/grants", body, HttpStatusCode.BadRequest)).Fields();
}
