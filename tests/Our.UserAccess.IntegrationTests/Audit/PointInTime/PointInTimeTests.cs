using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Access.PointInTime;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.IntegrationTests.Access;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Audit.PointInTime;

/// <summary>Who could do what at a moment that has passed.</summary>
public sealed class PointInTimeTests(PointInTimeSite site, ITestOutputHelper output) : IClassFixture<PointInTimeSite>
{
    private const int Changes = 80;

    [Fact]
    public async Task Answers_about_the_past_are_those_that_were_given_then()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable("USERACCESS_PAST_SEED"), CultureInfo.InvariantCulture, out int given) ? given : Random.Shared.Next();
        output.WriteLine($"USERACCESS_PAST_SEED={seed}");
        var changing = new ChangingSite(site.Host, site.Clock, new Random(seed));
        await changing.PrepareAsync();
        List<(DateTimeOffset At, string Answers)> history = [];
        for (int change = 0; change < Changes; change++)
        {
            site.Clock.Advance(TimeSpan.FromSeconds(1));
            await changing.ChangeAsync();
            history.Add((site.Clock.GetUtcNow(), Answers(Facts.Current!, changing, site.Clock.GetUtcNow())));
        }

        site.Clock.Advance(TimeSpan.FromSeconds(1));
        PastFacts past = site.Host.Services.GetRequiredService<PastFacts>();
        foreach ((DateTimeOffset at, string answers) in history)
        {
            PastAccess then = await past.AtAsync(Facts.Current!, at.UtcDateTime, TestContext.Current.CancellationToken);
            Assert.Equal(answers, Answers(then.Facts, changing, at));
        }

        Assert.True(history.Select(moment => moment.Answers).Distinct(StringComparer.Ordinal).Count() > Changes / 10);
    }

    [Fact]
    public async Task Whoever_could_publish_in_a_workspace_then_is_named_with_the_reason_though_they_are_gone()
    {
        using AccessSite access = await AccessSite.CreateAsync(site.Host);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        string then = site.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await access.Api.DeleteAsync($"/users/{access.Anna.Key}");
        string question = $"verb={AccessSite.Publish}&workspaceId={access.AcmeWorkspace}";

        JsonElement answer = await access.Api.GetAsync($"/audit/point-in-time?at={Uri.EscapeDataString(then)}&{question}&take=500");
        JsonElement today = await access.Api.GetAsync($"/audit/point-in-time?at={Uri.EscapeDataString(site.Clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture))}&{question}&take=500");

        JsonElement anna = answer.Items().Single(person => person.GetProperty("userId").GetGuid() == access.Anna.Key);
        Assert.Equal((access.Anna.Name, true, access.Acme.Key), (anna.Text("userName"), anna.GetProperty("isGone").GetBoolean(), anna.GetProperty("nodeId").GetGuid()));
        Assert.NotEmpty(anna.Text("sentence")!);
        Assert.Contains("where nodes lay", answer.GetProperty("notes")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(answer.GetProperty("total").GetInt64() - 1, today.GetProperty("total").GetInt64());
    }

    [Fact]
    public async Task Before_the_trail_the_answer_says_that_it_does_not_know()
    {
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(site.Host);

        JsonElement answer = await api.GetAsync($"/audit/point-in-time?at=2020-01-01T00:00:00Z&verb={AccessSite.Publish}&nodeId=root:document");

        Assert.Contains(answer.GetProperty("notes").EnumerateArray(), note => note.GetString()!.StartsWith("The trail begins on ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_without_a_moment_a_place_or_a_verb_names_what_is_missing()
    {
        using UserAccessApi api = await UserAccessApi.AdministratorAsync(site.Host);

        JsonElement problem = await api.GetAsync("/audit/point-in-time?at=2999-01-01T00:00:00Z", HttpStatusCode.BadRequest);

        Assert.Equal(["at", "nodeId", "verb"], problem.GetProperty("errors").EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
    }

    private IAccessFacts Facts => site.Host.Services.GetRequiredService<IAccessFacts>();

    private static string Answers(AccessSnapshot facts, ChangingSite changing, DateTimeOffset at) => string.Join('\n', changing.Pages.SelectMany(page => ChangingSite.Verbs.Select(verb =>
        $"{verb} {page}: {string.Join(' ', facts.DecideEveryUser(page, facts.Verb(verb), at).Where(user => user.Decision.IsAllowed).Select(user => user.User).Order())}")));
}
