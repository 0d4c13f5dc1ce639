using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.SensitiveData;

/// <summary>The group is protected, and nobody gets into it without a grant but by Umbraco's own screens, which the page shows.</summary>
public sealed class SensitiveGroupTests(SensitiveSite site) : IClassFixture<SensitiveSite>
{
    private static readonly Guid _group = SensitiveSite.Group;

    /// <summary>Method, path and body of every way of ours by which somebody could come into the group.</summary>
    public static TheoryData<string, string, string> Ways { get; } = new()
    {
        { "PUT", "/users/USER/groups", """{ "groupIds": ["GROUP"], "version": "VERSION" }""" },
        { "POST", "/groups/GROUP/members", """{ "userIds": ["USER"] }""" },
        { "POST", "/users", """{ "kind": "password", "name": "New", "email": "MAIL", "groupIds": ["GROUP"] }""" },
        { "POST", "/users", """{ "kind": "password", "name": "New", "email": "MAIL", "assignments": [{ "groupId": "GROUP", "reason": "New" }] }""" },
        { "POST", "/users", """{ "kind": "api", "name": "New", "email": "MAIL", "groupIds": ["GROUP"] }""" },
        { "POST", "/users/bulk", """{ "action": "addGroups", "userIds": ["USER"], "groupIds": ["GROUP"], "reason": "Test" }""" },
        { "POST", "/users/bulk", """{ "action": "setGroups", "userIds": ["USER"], "groupIds": ["GROUP"], "reason": "Test" }""" },
        { "POST", "/users/bulk", """{ "action": "assign", "userIds": ["USER"], "groupIds": ["GROUP"], "reason": "Test" }""" },
        { "POST", "/assignments", """{ "userId": "USER", "groupId": "GROUP", "reason": "Test" }""" },
        { "POST", "/assignments", """{ "userId": "USER", "groupId": "GROUP", "reason": "Test", "until": "SOON" }""" },
        { "POST", "/invitations", """{ "name": "New", "email": "MAIL", "groupIds": ["GROUP"] }""" },
        { "POST", "/invitations", """{ "name": "New", "email": "MAIL", "assignments": [{ "groupId": "GROUP" }], "reason": "New" }""" },
        { "IMPORT", "/users/import", "name,email,groups\nNew,MAIL,sensitiveData\n" },
        { "IMPORT", "/users/import", "name,email,groups,signIn\nNew,MAIL,sensitiveData,invite\n" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task No_way_leads_into_the_group_but_a_grant(string method, string path, string body)
    {
        IUser user = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        long before = await MembersAsync(admin);
        string? version = (await admin.GetAsync($"/users/{user.Key}")).Text("version");
        string Fill(string text) => text
            .Replace("USER", $"{user.Key}", StringComparison.Ordinal)
            .Replace("GROUP", $"{_group}", StringComparison.Ordinal)
            .Replace("MAIL", $"{Guid.CreateVersion7():n}@example.test", StringComparison.Ordinal)
            .Replace("VERSION", version, StringComparison.Ordinal)
            .Replace("SOON", site.Clock.GetUtcNow().AddDays(1).ToString("O"), StringComparison.Ordinal);

        string answer = method == "IMPORT" ? await ImportAsync(Fill(body)) : await SendAsync(admin, method, Fill(path), Fill(body));

        Assert.Contains("a grant under Sensitive data", answer, StringComparison.Ordinal);
        Assert.Equal(before, await MembersAsync(admin));
        Assert.False(await site.SeesAsync(user));
    }

    [Fact]
    public async Task Who_is_put_there_in_a_core_screen_is_shown_as_permanent_and_can_be_taken_out_for_a_reason()
    {
        IUser user = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        await site.PutIntoGroupAsync(user);

        JsonElement shown = await site.RowAsync(admin, user);
        bool saw = await site.SeesAsync(user);
        JsonElement unexplained = await admin.DeleteAsync($"/sensitive-data/people/{user.Key}", HttpStatusCode.BadRequest);
        await admin.DeleteAsync($"/sensitive-data/people/{user.Key}?reason=Moved%20on");
        JsonElement gone = await admin.DeleteAsync($"/sensitive-data/people/{user.Key}?reason=Again", HttpStatusCode.NotFound);

        Assert.Equal(("membership", "permanent"), (shown.Text("how"), shown.Text("state")));
        Assert.Equal(JsonValueKind.Null, shown.GetProperty("grantId").ValueKind);
        Assert.True(saw);
        Assert.Equal(["reason"], unexplained.Fields());
        Assert.False(await site.IsMemberAsync(user));
        Assert.Equal("not-a-member", gone.ProblemType());
    }

    [Fact]
    public async Task A_membership_given_in_a_core_screen_after_a_grant_counts_as_one()
    {
        IUser user = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        await site.GrantAsync(admin, user, TimeSpan.FromMinutes(10));
        site.Clock.Advance(TimeSpan.FromMinutes(11));
        await site.FollowWindowsAsync();
        Assert.False(await site.SeesAsync(user));

        await site.PutIntoGroupAsync(user);

        Assert.True(await site.SeesAsync(user));
    }

    [Fact]
    public async Task Taking_somebody_out_by_another_way_ends_their_grant()
    {
        IUser user = await site.EditorAsync();
        using UserAccessApi admin = await site.AdministratorAsync();
        await site.GrantAsync(admin, user, TimeSpan.FromDays(2));

        JsonElement held = await admin.DeleteAsync($"/sensitive-data/people/{user.Key}?reason=Out", HttpStatusCode.Conflict);
        await admin.DeleteAsync($"/groups/{_group}/members", new { userIds = new[] { user.Key } }, HttpStatusCode.OK);

        Assert.Equal("held-by-grant", held.ProblemType());
        Assert.False(await site.SeesAsync(user));
        Assert.Equal("ended", (await site.RowAsync(admin, user)).Text("state"));
    }

    [Fact]
    public async Task Neither_our_endpoints_nor_the_core_ones_delete_or_rename_the_group()
    {
        using UserAccessApi admin = await site.AdministratorAsync();
        using BackOfficeBrowser browser = await site.Host.SignInAsync((await site.Host.People.AdministratorAsync()).Username);
        JsonElement group = await admin.GetAsync($"/groups/{_group}");
        JsonElement core = await browser.GetJsonAsync($"{BackOfficeBrowser.Api}/user-group/{_group}");
        Dictionary<string, JsonElement> renamed = core.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.Clone());
        renamed["name"] = JsonSerializer.SerializeToElement("Anybody");

        JsonElement ours = await admin.DeleteAsync($"/groups/{_group}?version={group.Text("version")}", HttpStatusCode.Conflict);
        JsonElement ourName = await admin.PutAsync($"/groups/{_group}", new { name = "Anybody", version = group.Text("version") }, HttpStatusCode.BadRequest);
        JsonElement ourAlias = await admin.PutAsync($"/groups/{_group}", new { alias = "anybody", version = group.Text("version") }, HttpStatusCode.BadRequest);
        using HttpResponseMessage deleted = await browser.DeleteAsync($"{BackOfficeBrowser.Api}/user-group/{_group}");
        using HttpResponseMessage named = await browser.PutAsync($"{BackOfficeBrowser.Api}/user-group/{_group}", renamed);
        await admin.PutAsync($"/groups/{_group}", new { description = "Who sees sensitive data.", version = group.Text("version") });

        Assert.Contains("cannot be deleted", ours.Text("detail"), StringComparison.Ordinal);
        Assert.Equal(["name", "alias"], new[] { ourName, ourAlias }.SelectMany(problem => problem.Fields()));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (deleted.StatusCode, named.StatusCode));
        Assert.Contains("it keeps its name", string.Join(' ', named.Headers.GetValues("Umb-Notifications")), StringComparison.Ordinal);
        Assert.Equal("Sensitive data", (await admin.GetAsync("/sensitive-data")).GetProperty("group").Text("name"));
    }

    [Fact]
    public async Task The_group_is_kept_also_where_Umbracos_own_check_is_not_asked()
    {
        IUserGroup group = (await site.Host.Services.GetRequiredService<IUserGroupService>().GetAsync(_group))!;
        var deleting = new UserGroupDeletingNotification(group, new EventMessages());

        bool stopped = await site.Host.Services.GetRequiredService<IEventAggregator>().PublishCancelableAsync(deleting);

        Assert.True(stopped);
        Assert.Contains("cannot be deleted", Assert.Single(deleting.Messages.GetAll()).Message, StringComparison.Ordinal);
    }

    private async Task<string> SendAsync(UserAccessApi admin, string method, string path, string body)
    {
        JsonElement answer = await admin.SendAsync(new HttpMethod(method), path, JsonSerializer.Deserialize<JsonElement>(body), status: null);
        return path.EndsWith("/bulk", StringComparison.Ordinal) ? await OutcomeAsync(admin, answer.Id()) : answer.GetRawText();
    }

    private async Task<string> ImportAsync(string file)
    {
        using BackOfficeBrowser browser = await site.Host.SignInAsync((await site.Host.People.AdministratorAsync()).Username);
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(file));
        content.Headers.ContentType = new("text/csv");
        using HttpResponseMessage response = await browser.SendAsync(HttpMethod.Post, $"{Our.UserAccess.Shared.Api.ApiRoute.Base}/users/import", content, authorized: true);
        JsonElement started = await BackOfficeBrowser.JsonAsync(response, HttpStatusCode.Accepted);
        using var api = new UserAccessApi(browser);
        return await OutcomeAsync(api, started.Id());
    }

    private async Task<string> OutcomeAsync(UserAccessApi api, Guid operation)
    {
        await site.RunOperationsAsync();
        return (await api.GetAsync($"/operations/{operation}")).GetRawText();
    }

    private static async Task<long> MembersAsync(UserAccessApi admin) => (await admin.GetAsync($"/groups/{_group}/members?take=0")).GetProperty("total").GetInt64();
}
