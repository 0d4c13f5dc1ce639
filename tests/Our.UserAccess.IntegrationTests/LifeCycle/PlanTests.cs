using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Consistency;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.LifeCycle.Plans;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.LifeCycle;

/// <summary>Leaves and ends of access, with a clock that the test moves and passes that the test makes.</summary>
[Collection(LifeCycleCollection.Name)]
public sealed class PlanTests(ConsistencyHost site) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = site.Host;
    private readonly DateTimeOffset _start = site.Clock.GetUtcNow();
    private UserAccessApi _admin = null!;

    public async ValueTask InitializeAsync() => _admin = await UserAccessApi.AdministratorAsync(_host);

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Access_ends_on_time_and_so_do_the_sessions()
    {
        IUser person = await _host.People.UserAsync("editor");
        using BackOfficeBrowser signedIn = await _host.SignInAsync(person.Username);
        await PlanAsync(person, new { version = 0, accessUntil = In(60), reason = "The contract ends." });

        await PassAtAsync(59);
        Assert.Equal(UserState.Active, (await ReloadAsync(person)).UserState);
        await PassAtAsync(60);

        Assert.Equal(UserState.Disabled, (await ReloadAsync(person)).UserState);
        using HttpResponseMessage refused = await signedIn.SendAsync(HttpMethod.Get, "/umbraco/management/api/v1/user/current");
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task Who_is_enabled_by_hand_after_the_end_stays_enabled()
    {
        IUser person = await _host.People.UserAsync("editor");
        await PlanAsync(person, new { version = 0, accessUntil = In(60), reason = "The contract ends." });
        await PassAtAsync(61);

        await _host.Services.GetRequiredService<IUserService>().EnableAsync(Umbraco.Cms.Core.Constants.Security.SuperUserKey, new HashSet<Guid> { person.Key });
        await PassAtAsync(120);

        Assert.NotEqual(UserState.Disabled, (await ReloadAsync(person)).UserState);
    }

    [Fact]
    public async Task Who_is_on_leave_is_disabled_until_it_ends()
    {
        IUser person = await _host.People.UserAsync("editor");
        await PlanAsync(person, new { version = 0, leave = new { from = In(10), until = In(20) }, reason = "Parental leave." });

        await PassAtAsync(10);
        Assert.Equal(UserState.Disabled, (await ReloadAsync(person)).UserState);
        Assert.True((await _admin.GetAsync($"/users/{person.Key}")).GetProperty("plan").GetProperty("leave").GetProperty("isAway").GetBoolean());
        await PassAtAsync(20);

        Assert.NotEqual(UserState.Disabled, (await ReloadAsync(person)).UserState);
    }

    [Fact]
    public async Task Who_was_disabled_before_the_leave_is_not_enabled_by_its_end()
    {
        IUser person = await _host.People.UserAsync("editor");
        await _host.People.DisableAsync(person);
        await PlanAsync(person, new { version = 0, leave = new { from = In(10), until = In(20) }, reason = "Parental leave." });

        await PassAtAsync(10);
        await PassAtAsync(20);

        Assert.Equal(UserState.Disabled, (await ReloadAsync(person)).UserState);
    }

    [Fact]
    public async Task A_leave_that_is_taken_back_ends_at_once()
    {
        IUser person = await _host.People.UserAsync("editor");
        await PlanAsync(person, new { version = 0, leave = new { from = In(10), until = In(20) }, reason = "Parental leave." });
        await PassAtAsync(10);

        await _admin.DeleteAsync($"/users/{person.Key}/plan");

        Assert.NotEqual(UserState.Disabled, (await ReloadAsync(person)).UserState);
        Assert.Equal("nothing-planned", (await _admin.DeleteAsync($"/users/{person.Key}/plan", HttpStatusCode.NotFound)).ProblemType());
    }

    [Fact]
    public async Task What_cannot_be_planned_is_said_field_by_field_and_an_old_version_is_refused()
    {
        IUser person = await _host.People.UserAsync("editor");

        JsonElement wrong = await PlanAsync(
            person, new { version = 0, accessUntil = In(-1), leave = new { from = In(30), until = In(20) }, reason = " " }, HttpStatusCode.BadRequest);
        Assert.Equal(["accessUntil", "leave.until", "reason"], wrong.GetProperty("errors").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        await PlanAsync(person, new { version = 0, accessUntil = In(60), reason = "First." });
        Assert.Equal("stale-version", (await PlanAsync(person, new { version = 0, accessUntil = In(90), reason = "Second." }, HttpStatusCode.Conflict)).ProblemType());
    }

    [Fact]
    public async Task Nobody_plans_for_themselves_for_an_administrator_or_for_who_may_do_more()
    {
        IUserGroup managers = await _host.People.GroupAsync([Our.UserAccess.Permissions.Contracts.UserAccessSection.Alias], verbs: [UserPermissions.LifeCycle]);
        IUser manager = await _host.People.UserAsync(managers.Alias);
        using UserAccessApi api = await UserAccessApi.SignInAsync(_host, manager.Username);
        object plan = new { version = 0, accessUntil = In(60), reason = "Try." };

        Assert.Equal("own-access", (await api.PutAsync($"/users/{manager.Key}/plan", plan, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("beyond-own-rights", (await api.PutAsync($"/users/{(await _host.People.UserAsync("editor")).Key}/plan", plan, HttpStatusCode.Forbidden)).ProblemType());
        await api.PutAsync($"/users/{(await _host.People.AdministratorAsync()).Key}/plan", plan, HttpStatusCode.NotFound);
    }

    private Task<JsonElement> PlanAsync(IUser person, object body, HttpStatusCode status = HttpStatusCode.OK) =>
        _admin.PutAsync($"/users/{person.Key}/plan", body, status);

    private DateTimeOffset In(int minutes) => _start.AddMinutes(minutes);

    private async Task PassAtAsync(int minutes)
    {
        site.Clock.Advance(In(minutes) - site.Clock.GetUtcNow());
        await _host.Services.GetRequiredService<PlanPass>().RunAsync(TestContext.Current.CancellationToken);
    }

    private async Task<IUser> ReloadAsync(IUser user) => (await _host.Services.GetRequiredService<IUserService>().GetAsync(user.Key))!;
}
