using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Dismissals;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Insight;

/// <summary>What needs somebody now, and what somebody said about it.</summary>
public sealed class FindingsTests(BackOfficeFixture fixture)
{
    private const string Never = "neverSignedIn";

    private static readonly string Later = TimeProvider.System.GetUtcNow().AddDays(30).ToString("o");

    private readonly BackOfficeHost _host = fixture.Host;

    [Fact]
    public async Task A_finding_says_how_many_it_is_about_who_they_are_and_how_it_is_mended()
    {
        IUser unseen = await _host.People.UserAsync("writer");
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);

        JsonElement finding = (await FindAsync(api, "?includeDismissed=true"))!.Value;
        JsonElement items = await api.GetAsync($"/insight/findings/{Never}/items?take=500");

        Assert.Equal("low", finding.GetProperty("severity").GetString());
        Assert.Equal("users", finding.GetProperty("fix").GetProperty("kind").GetString());
        Assert.Equal(Never, finding.GetProperty("fix").GetProperty("query").GetProperty("flag").GetString());
        Assert.True(finding.GetProperty("fix").GetProperty("isAllowed").GetBoolean());
        Assert.Contains("never signed in", finding.GetProperty("sentence").GetString(), StringComparison.Ordinal);
        Assert.True(items.GetProperty("total").GetInt64() > 0);
        Assert.Contains(items.GetProperty("items").EnumerateArray(), item => item.Id() == unseen.Key);
    }

    [Fact]
    public async Task A_dismissed_finding_is_out_of_sight_with_a_reason_until_its_end_and_the_trail_says_who_did_it()
    {
        await _host.People.UserAsync("writer");
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);

        await api.PostAsync($"/insight/findings/{Never}/dismiss", new { reason = "They start in May", until = Later }, HttpStatusCode.OK);
        JsonElement? hidden = await FindAsync(api, string.Empty);
        JsonElement shown = (await FindAsync(api, "?includeDismissed=true"))!.Value;
        await EndAsync();
        JsonElement? back = await FindAsync(api, string.Empty);
        await api.DeleteAsync($"/insight/findings/{Never}/dismiss");
        JsonElement told = await api.GetAsync("/audit?action=finding.dismissed&action=finding.restored");

        Assert.Null(hidden);
        Assert.Equal("They start in May", shown.GetProperty("dismissed").GetProperty("reason").GetString());
        Assert.NotNull(back);
        Assert.Equal(JsonValueKind.Null, back.Value.GetProperty("dismissed").ValueKind);
        Assert.Contains(told.GetProperty("items").EnumerateArray(), happened => happened.GetProperty("reason").GetString() == "They start in May");
        Assert.Contains(told.GetProperty("items").EnumerateArray(), happened => happened.GetProperty("action").GetString() == "finding.restored");
    }

    [Fact]
    public async Task A_dismissal_needs_a_reason_and_an_end_and_says_which_is_missing()
    {
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);

        JsonElement nothing = await api.PostAsync("/insight/findings/lockedOut/dismiss", new { }, HttpStatusCode.BadRequest);
        JsonElement past = await api.PostAsync("/insight/findings/lockedOut/dismiss", new { reason = "Why", until = "2020-01-01T00:00:00Z" }, HttpStatusCode.BadRequest);
        await api.PostAsync("/insight/findings/nothingLikeIt/dismiss", new { reason = "Why", until = Later }, HttpStatusCode.NotFound);
        await api.DeleteAsync("/insight/findings/lockedOut/dismiss", HttpStatusCode.NotFound);

        Assert.Equal(["reason", "until"], nothing.GetProperty("errors").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["until"], past.GetProperty("errors").EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public async Task Nobody_dismisses_or_puts_back_what_they_do_not_see()
    {
        IUserGroup group = await _host.People.GroupAsync([UserAccessSection.Alias], verbs: [InsightPermissions.Manage]);
        using UserAccessApi reader = await UserAccessApi.SignInAsync(_host, (await _host.People.UserAsync(group.Alias)).Username);
        using UserAccessApi admin = await UserAccessApi.AdministratorAsync(_host);
        await admin.PostAsync("/insight/findings/accessEnding/dismiss", new { reason = "Known", until = Later }, HttpStatusCode.OK);

        await reader.PostAsync("/insight/findings/inactivePeople/dismiss", new { reason = "Known", until = Later }, HttpStatusCode.Forbidden);
        await reader.DeleteAsync("/insight/findings/accessEnding/dismiss", HttpStatusCode.Forbidden);
        await reader.GetAsync("/insight/findings/accessEnding/items", HttpStatusCode.NotFound);

        Assert.Empty((await reader.GetAsync("/insight/findings?includeDismissed=true")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task The_charts_are_about_the_people_one_sees()
    {
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(_host);

        JsonElement charts = await api.GetAsync("/insight/charts");

        Assert.True(charts.GetProperty("states").GetProperty("all").GetInt64() > 0);
        Assert.Equal(12, charts.GetProperty("accessEnding").GetArrayLength());
        Assert.Equal(12, charts.GetProperty("signIns").GetArrayLength());
        Assert.Equal(12, charts.GetProperty("acts").GetArrayLength());
    }

    private static async Task<JsonElement?> FindAsync(UserAccessApi api, string query)
    {
        JsonElement overview = await api.GetAsync("/insight/findings" + query);
        return overview.GetProperty("items").EnumerateArray().Where(finding => finding.GetProperty("kind").GetString() == Never).Select(finding => (JsonElement?)finding).SingleOrDefault();
    }

    /// <summary>As if its time were over.</summary>
    private async Task EndAsync()
    {
        IRecordStore<FindingDismissal> store = _host.Services.GetRequiredService<IRecordStore<FindingDismissal>>();
        FindingDismissal dismissal = (await store.AllAsync(TestContext.Current.CancellationToken)).Single(one => one.Kind == Never);
        FindingDismissal ended = dismissal with { Until = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1), Version = dismissal.Version + 1 };
        Assert.True(await store.ApplyAsync(new Change<FindingDismissal>(ChangeKind.Updated, dismissal, ended), TestContext.Current.CancellationToken));
    }
}
