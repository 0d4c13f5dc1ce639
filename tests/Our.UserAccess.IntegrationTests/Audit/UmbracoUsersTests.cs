using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.Host.UserSecurity;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Audit;

/// <summary>Changes of users, each made through Umbraco's own services and through ours.</summary>
public sealed class UmbracoUsersTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private IUser _admin = null!;
    private IUser _person = null!;

    private IUserService Users => _host.Services.GetRequiredService<IUserService>();

    private IUserGroupService Groups => _host.Services.GetRequiredService<IUserGroupService>();

    public async ValueTask InitializeAsync()
    {
        _admin = await _host.People.AdministratorAsync();
        _api = await UserAccessApi.SignInAsync(_host, _admin.Username);
        _person = await _host.People.UserAsync("writer");
    }

    [Fact]
    public async Task A_new_user_is_told_once_with_everything_they_begin_with()
    {
        JsonElement[] told = await _api.ActivityAsync(_person.Key);

        Assert.Equal(["user.created", "user.passwordChanged"], told.Actions());
        Assert.Equal($"→ {_person.Email}", told[0].Change("email"));
        Assert.Equal("→ Writers", told[0].Change("groups"));
        Assert.Equal("system", told[0].GetProperty("actor").Text("kind"));
        Assert.Null(told[0].Change("sessions"));
    }

    [Fact]
    public async Task A_profile_is_told_once_with_before_and_after_whoever_saves_it()
    {
        _person.Name = "Renamed in code";
        Users.Save(_person);
        JsonElement before = await _api.GetAsync($"/users/{_person.Key}");
        await _api.PutAsync($"/users/{_person.Key}", new { name = "Renamed by us", version = before.Text("version") });

        JsonElement[] told = await TellAsync("user.changed");

        Assert.Equal(2, told.Length);
        Assert.EndsWith("→ Renamed in code", told[0].Change("name"), StringComparison.Ordinal);
        Assert.Equal("Renamed in code → Renamed by us", told[1].Change("name"));
        Assert.Equal(["system", "person"], told.Select(happened => happened.GetProperty("actor").Text("kind")));
        Assert.Equal(_admin.Key, told[1].GetProperty("actor").Id());
        Assert.NotNull(told[1].Text("address"));
    }

    [Fact]
    public async Task Disabling_and_enabling_are_told_with_their_reasons()
    {
        await _api.PostAsync($"/users/{_person.Key}/disable", new { reason = "On leave" }, HttpStatusCode.OK);
        await _api.PostAsync($"/users/{_person.Key}/enable", new { reason = "Back" }, HttpStatusCode.OK);
        await Users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { _person.Key });

        JsonElement[] told = await TellAsync("user.disabled", "user.enabled");

        Assert.Equal(["user.disabled", "user.enabled", "user.disabled"], told.Actions());
        Assert.Equal(["On leave", "Back", null], told.Select(happened => happened.Text("reason")));
        Assert.Equal("true → false", told[0].Change("enabled"));
        Assert.Single(await TellAsync("user.disabled"), happened => happened.Text("reason") is null);
    }

    [Fact]
    public async Task Signing_out_everywhere_is_told_with_its_reason_though_nothing_of_the_user_looks_different()
    {
        using BackOfficeBrowser browser = await _host.SignInAsync(_person.Username);
        await _api.PostAsync($"/users/{_person.Key}/sign-out", new { reason = "Lost laptop" }, HttpStatusCode.OK);

        JsonElement told = Assert.Single(await TellAsync("user.signedOutEverywhere"));

        Assert.Equal("Lost laptop", told.Text("reason"));
        Assert.Empty(told.GetProperty("changes").EnumerateArray());
    }

    [Fact]
    public async Task Sign_ins_failures_lockout_and_unlocking_are_told_with_addresses()
    {
        using BackOfficeBrowser browser = _host.Browser();
        using HttpResponseMessage right = await browser.SignInAsync(_person.Username, People.Password);
        for (int attempt = 0; attempt < 5; attempt++)
        {
            using HttpResponseMessage wrong = await browser.SignInAsync(_person.Username, "wrong");
        }

        await _api.PostAsync($"/users/{_person.Key}/unlock", new { reason = "Called us" }, HttpStatusCode.OK);
        await _host.Services.GetServices<IHostedService>().OfType<SignInWriter>().Single().WriteWaitingAsync(TestContext.Current.CancellationToken);

        JsonElement success = Assert.Single(await TellAsync("signIn.succeeded"));
        Assert.Equal((_person.Key, "person"), (success.GetProperty("actor").Id(), success.GetProperty("actor").Text("kind")));
        Assert.NotNull(success.Text("address"));
        JsonElement[] failures = await TellAsync("signIn.failed");
        Assert.NotEmpty(failures);
        Assert.All(failures, failure => Assert.Equal("unknown", failure.GetProperty("actor").Text("kind")));
        Assert.Equal("false → true", Assert.Single(await TellAsync("user.lockedOut")).Change("lockedOut"));
        Assert.Equal("Called us", Assert.Single(await TellAsync("user.unlocked")).Text("reason"));
    }

    [Fact]
    public async Task A_password_is_told_by_when_it_changed_and_never_by_what_it_is()
    {
        await _api.PostAsync($"/users/{_person.Key}/password", new { password = "Another-password-2026!" }, HttpStatusCode.OK);

        JsonElement told = (await TellAsync("user.passwordChanged"))[^1];

        Assert.NotNull(told.Change("passwordChangedAt"));
        Assert.Equal(_admin.Key, told.GetProperty("actor").Id());
        Assert.DoesNotContain("Another-password", (await _api.GetAsync($"/audit?subjectId={_person.Key}&take=500")).GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memberships_are_told_of_the_user_and_found_with_the_group()
    {
        IUserGroup group = await _host.People.GroupAsync([]);
        await Groups.AddUsersToUserGroupAsync(new(group.Key, [_person.Key]), Constants.Security.SuperUserKey);
        await _api.PutAsync($"/users/{_person.Key}/groups", new { groupIds = new[] { group.Key }, version = (await _api.GetAsync($"/users/{_person.Key}")).Text("version") });

        JsonElement[] told = await TellAsync("user.groupsChanged");

        Assert.Equal([$"Writers → {group.Name}, Writers", $"{group.Name}, Writers → {group.Name}"], told.Select(happened => happened.Change("groups")));
        Assert.Equal(told.Select(happened => happened.Id()), (await _api.ActivityAsync(group.Key, "&action=user.groupsChanged")).Select(happened => happened.Id()));
    }

    [Fact]
    public async Task Start_nodes_are_told_by_their_names()
    {
        IContent page = await _host.Pages.PageAsync("Start");
        _person.StartContentIds = [page.Id];
        Users.Save(_person);

        Assert.Equal($"→ {page.Name}", Assert.Single(await TellAsync("user.startNodesChanged")).Change("documentStartNodes"));
    }

    [Fact]
    public async Task A_deleted_user_is_told_with_what_they_were()
    {
        await _api.DeleteAsync($"/users/{_person.Key}");

        Assert.Equal($"{_person.Email} →", Assert.Single(await TellAsync("user.deleted")).Change("email"));
    }

    [Fact]
    public async Task A_save_that_changes_nothing_is_not_told()
    {
        int told = (await _api.ActivityAsync(_person.Key)).Length;

        Users.Save((await Users.GetAsync(_person.Key))!);

        Assert.Equal(told, (await _api.ActivityAsync(_person.Key)).Length);
    }

    [Fact]
    public async Task What_nobody_told_is_found_later_and_says_so()
    {
        await using (UserAccessDbContext context = await _host.Services.GetRequiredService<IDbContextFactory<UserAccessDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken))
        {
            WatchedRow row = await context.Set<WatchedRow>().SingleAsync(row => row.Id == _person.Key, TestContext.Current.CancellationToken);
            string older = row.State.Replace(_person.Email, "before@example.test", StringComparison.Ordinal);
            await context.Set<WatchedRow>().Where(watched => watched.Id == _person.Key).ExecuteUpdateAsync(
                set => set.SetProperty(watched => watched.State, older), TestContext.Current.CancellationToken);
        }

        await _host.Services.GetRequiredService<SubjectSweep>().RunAsync(TestContext.Current.CancellationToken);
        await _host.Services.GetRequiredService<SubjectSweep>().RunAsync(TestContext.Current.CancellationToken);

        JsonElement told = Assert.Single(await TellAsync("user.changed"));
        Assert.Equal($"before@example.test → {_person.Email}", told.Change("email"));
        Assert.True(told.GetProperty("noticedLater").GetBoolean());
        Assert.Equal("unknown", told.GetProperty("actor").Text("kind"));
    }

    [Fact]
    public async Task Offboarding_is_one_group_of_events_with_one_reason()
    {
        await _api.PostAsync($"/users/{_person.Key}/offboard", new { reason = "Left" }, HttpStatusCode.Created);

        JsonElement[] told = [.. (await _api.ActivityAsync(_person.Key)).Where(happened => happened.Text("reason") == "Left")];

        Assert.Contains("user.offboarded", told.Actions());
        Assert.Contains("user.disabled", told.Actions());
        Assert.Single(told.Select(happened => happened.GetProperty("correlationId").GetGuid()).Distinct());
    }

    [Fact]
    public async Task Whoever_is_anonymised_is_nowhere_in_the_trail_any_longer_and_what_happened_still_is()
    {
        _person.Name = $"Nina Njord {_person.Key:n}";
        Users.Save(_person);
        IUserGroup group = await _host.People.GroupAsync([]);
        await _api.CreateAsync("/assignments", new { userId = _person.Key, groupId = group.Key, reason = "Holds" });
        string[] before = (await _api.ActivityAsync(_person.Key)).Actions();

        await _api.PostAsync($"/users/{_person.Key}/anonymise", new { reason = "Asked us to" }, HttpStatusCode.OK);

        JsonElement[] told = await _api.ActivityAsync(_person.Key);
        Assert.Equal(before, told.Actions().Take(before.Length));
        Assert.Equal("user.anonymised", told[^1].Action());
        string everything = string.Concat(told.Select(happened => happened.GetRawText()));
        Assert.DoesNotContain("Nina Njord", everything, StringComparison.Ordinal);
        Assert.DoesNotContain(_person.Email, everything, StringComparison.Ordinal);
        Assert.Empty((await _api.GetAsync($"/audit?filter={Uri.EscapeDataString(_person.Email)}")).Items());
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<JsonElement[]> TellAsync(params string[] actions) =>
        _api.ActivityAsync(_person.Key, string.Concat(actions.Select(action => $"&action={action}")));
}
