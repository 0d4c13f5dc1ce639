using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Consistency;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Reviews;

/// <summary>Access to sensitive data is reviewed like everything else, by its own rules.</summary>
[Collection(ReviewCollection.Name)]
public sealed class SensitiveReviewTests(ConsistencyHost site) : IAsyncLifetime
{
    private ReviewSite _acme = null!;

    public async ValueTask InitializeAsync() => _acme = await ReviewSite.MakeAsync(site);

    public ValueTask DisposeAsync()
    {
        _acme.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_grant_is_taken_with_a_reason_and_comes_back_when_the_review_is_undone()
    {
        DateTimeOffset now = site.Clock.GetUtcNow();
        await _acme.Admin.CreateAsync("/sensitive-data/grants", new { userId = _acme.Ida.Key, until = now.AddDays(7), reason = "Checks applications." });
        IUser other = await site.Host.People.AdministratorAsync();
        JsonElement review = await _acme.Admin.CreateAsync("/reviews", new
        {
            name = "Sensitive data", scope = new { kind = "sensitiveData" }, reviewerIds = new[] { other.Key }, dueAt = now.AddDays(14), noAnswer = "nothing",
        });
        using UserAccessApi reviewer = await UserAccessApi.SignInAsync(site.Host, other.Username);
        JsonElement item = await _acme.ItemAsync(reviewer, review.Id(), _acme.Ida);

        JsonElement without = await ReviewSite.DecideAsync(reviewer, review.Id(), item, "remove");
        await ReviewSite.DecideAsync(reviewer, review.Id(), item, "remove", "Everything is checked.");
        await _acme.CloseAsync(review.Id());
        string closed = await StateAsync();
        await _acme.Admin.PostAsync($"/reviews/{review.Id()}/undo", new { reason = "More came in." }, HttpStatusCode.OK);
        await _acme.WorkAsync();

        Assert.Equal("comment-needed", without.GetProperty("failed")[0].Text("code"));
        Assert.Equal("ended", closed);
        Assert.Equal("active", await StateAsync());
    }

    private async Task<string> StateAsync() => (await _acme.Admin.GetAsync("/sensitive-data/people?take=500")).Items()
        .Single(person => person.GetProperty("user").Id() == _acme.Ida.Key).Text("state")!;
}
