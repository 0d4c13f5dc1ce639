using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.IntegrationTests.Consistency;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Persistence;
using Our.UserAccess.Reviews.Persistence;
using Our.UserAccess.Reviews.Upkeep;

namespace Our.UserAccess.IntegrationTests.Reviews;

/// <summary>What time does to reviews.</summary>
[Collection(ReviewCollection.Name)]
public sealed class UpkeepTests(ConsistencyHost site) : IAsyncLifetime
{
    private ReviewSite _acme = null!;

    public async ValueTask InitializeAsync() => _acme = await ReviewSite.MakeAsync(site);

    public ValueTask DisposeAsync()
    {
        _acme.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_reviewer_is_asked_reminded_and_told_once_each_while_something_is_open()
    {
        Guid id = (await _acme.StartAsync()).Id();
        await PassAsync();
        ReviewerRow asked = await ToldAsync(id);
        await PassAsync();

        Assert.Equal((site.Now, null, null), (asked.AskedAt, asked.RemindedAt, asked.ToldOverdueAt));
        Assert.Equal(asked, await ToldAsync(id));
        await _acme.AdvanceAsync(TimeSpan.FromDays(11));
        await PassAsync();
        ReviewerRow reminded = await ToldAsync(id);
        Assert.Equal((site.Now, null), (reminded.RemindedAt, reminded.ToldOverdueAt));
        await _acme.AdvanceAsync(TimeSpan.FromDays(3));
        await PassAsync();
        Assert.Equal(site.Now, (await ToldAsync(id)).ToldOverdueAt);
        Assert.True((await _acme.Admin.GetAsync($"/reviews/{id}")).GetProperty("isOverdue").GetBoolean());
        await _acme.Admin.PostAsync($"/reviews/{id}/remind", new { }, HttpStatusCode.OK);
        await _acme.Admin.PostAsync($"/reviews/{id}/remind", new { }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_review_that_repeats_starts_again_once_with_the_same_settings_until_it_is_cancelled()
    {
        string name = $"Every quarter {Guid.CreateVersion7():N}";
        JsonElement first = await _acme.Admin.CreateAsync("/reviews", new
        {
            name, scope = new { kind = "workspace", id = _acme.Workspace.Id() }, useManagers = true, dueAt = site.Clock.GetUtcNow().AddDays(14), noAnswer = "recommendation", repeats = "quarterly",
        });
        await _acme.AdvanceAsync(TimeSpan.FromDays(93));
        await PassAsync();
        await PassAsync();

        JsonElement[] both = [.. (await _acme.Admin.GetAsync("/reviews?state=open")).Items().Where(review => review.Text("name") == name)];
        Assert.Equal(2, both.Length);
        JsonElement second = await _acme.Admin.GetAsync($"/reviews/{both.Single(review => review.Id() != first.Id()).Id()}");
        Assert.Equal(("recommendation", "quarterly", 3), (second.Text("noAnswer"), second.Text("repeats"), second.GetProperty("progress").GetProperty("total").GetInt32()));
        Assert.Equal(site.Now.AddDays(14), second.GetProperty("dueAt").GetDateTime());
        await _acme.Admin.PostAsync($"/reviews/{second.Id()}/cancel", new { reason = "No longer needed." }, HttpStatusCode.OK);
        await _acme.AdvanceAsync(TimeSpan.FromDays(93));
        await PassAsync();
        Assert.Equal(2, (await _acme.Admin.GetAsync("/reviews")).Items().Count(review => review.Text("name") == name));
    }

    private Task PassAsync() => site.Get<ReviewPass>().RunAsync(TestContext.Current.CancellationToken);

    private async Task<ReviewerRow> ToldAsync(Guid review)
    {
        await using UserAccessDbContext context = await site.Get<IDbContextFactory<UserAccessDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        return await context.Set<ReviewerRow>().AsNoTracking().SingleAsync(row => row.ReviewId == review, TestContext.Current.CancellationToken);
    }
}
