using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.IntegrationTests.Consistency;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Persistence;
using Our.UserAccess.Reviews;
using Our.UserAccess.Reviews.Persistence;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Reviews;

/// <summary>Closing does what was decided as far as it may, once, and can be undone.</summary>
[Collection(ReviewCollection.Name)]
public sealed class ClosingTests(ConsistencyHost site) : IAsyncLifetime
{
    private ReviewSite _acme = null!;

    public async ValueTask InitializeAsync() => _acme = await ReviewSite.MakeAsync(site);

    public ValueTask DisposeAsync()
    {
        _acme.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Administrators_are_justified_and_whoever_closes_the_review_stays_one()
    {
        IUser other = await site.Host.People.AdministratorAsync();
        JsonElement review = await _acme.Admin.CreateAsync("/reviews", new
        {
            name = "Administrators", scope = new { kind = "administrators" }, reviewerIds = new[] { other.Key }, dueAt = site.Clock.GetUtcNow().AddDays(14), noAnswer = "nothing",
        });
        using UserAccessApi reviewer = await UserAccessApi.SignInAsync(site.Host, other.Username);
        JsonElement[] items = [.. (await reviewer.GetAsync($"/reviews/{review.Id()}/items")).Items()];
        Assert.Equal("comment-needed", (await ReviewSite.DecideAsync(reviewer, review.Id(), items.First(item => item.GetProperty("refusal").ValueKind == JsonValueKind.Null), "remove")).GetProperty("failed")[0].Text("code"));
        JsonElement[] others = [.. items.Where(item => item.GetProperty("refusal").ValueKind == JsonValueKind.Null)];
        JsonElement decided = await reviewer.PutAsync(
            $"/reviews/{review.Id()}/items", new { decisions = others.Select(item => new { itemId = item.Id(), version = item.Version(), decision = "remove", comment = "Too many." }) });
        Assert.Empty(decided.GetProperty("failed").EnumerateArray());

        JsonElement preview = await _acme.Admin.GetAsync($"/reviews/{review.Id()}/closing");
        JsonElement closed = await _acme.CloseAsync(review.Id());

        Assert.Equal(1, preview.GetProperty("counts").GetProperty("refused").GetInt32());
        JsonElement[] done = [.. (await _acme.Admin.GetAsync($"/reviews/{review.Id()}/items")).Items()];
        JsonElement kept = Assert.Single(done, item => item.Text("outcome") == "failed");
        Assert.Contains("Nobody changes what they themselves may do.", kept.Text("outcomeSentence"), StringComparison.Ordinal);
        Assert.Equal("closed", closed.Text("state"));
        await _acme.Admin.PostAsync($"/reviews/{review.Id()}/undo", new { reason = "That was too many." }, HttpStatusCode.OK);
        await _acme.WorkAsync();
        Assert.DoesNotContain("applied", (await _acme.Admin.GetAsync($"/reviews/{review.Id()}/items")).Items().Select(item => item.Text("outcome")));
    }

    [Fact]
    public async Task Undone_everything_is_as_it_was_but_what_somebody_changed_since()
    {
        (Guid id, JsonElement _) = await ClosedAsync();
        await _acme.AssignAsync(_acme.Bo);

        await _acme.Admin.PostAsync($"/reviews/{id}/undo", new { reason = "A mistake." }, HttpStatusCode.OK);
        await _acme.WorkAsync();

        JsonElement undone = await _acme.Admin.GetAsync($"/reviews/{id}");
        Assert.Equal("undone", undone.Text("state"));
        Assert.Equal((1, 1), (await _acme.HeldAsync(_acme.Ida), await _acme.HeldAsync(_acme.Bo)));
        Assert.Equal("undone", (await _acme.ItemAsync(_acme.Admin, id, _acme.Ida)).Text("outcome"));
        JsonElement bo = await _acme.ItemAsync(_acme.Admin, id, _acme.Bo);
        Assert.Equal(("applied", "The person was given the same again meanwhile."), (bo.Text("outcome"), bo.Text("outcomeSentence")));
        Assert.Equal("nothing-to-undo", (await _acme.Admin.PostAsync($"/reviews/{id}/undo", new { reason = "Again." }, HttpStatusCode.Conflict)).ProblemType());
    }

    [Fact]
    public async Task After_thirty_days_nothing_can_be_undone()
    {
        (Guid id, JsonElement _) = await ClosedAsync();

        await _acme.AdvanceAsync(TimeSpan.FromDays(30));

        await _acme.Admin.PostAsync($"/reviews/{id}/undo", new { reason = "Too late." }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task What_was_changed_since_the_start_is_skipped_with_a_sentence()
    {
        Guid id = (await _acme.StartAsync("remove")).Id();
        JsonElement held = (await _acme.Admin.GetAsync($"/assignments?userId={_acme.Ida.Key}")).Items().Single();
        await _acme.Admin.DeleteAsync($"/assignments/{held.Id()}");

        await _acme.CloseAsync(id);

        JsonElement ida = await _acme.ItemAsync(_acme.Admin, id, _acme.Ida);
        Assert.Equal(("skipped", "It was gone already."), (ida.Text("outcome"), ida.Text("outcomeSentence")));
    }

    [Fact]
    public async Task A_site_that_dies_while_a_review_is_closed_goes_on_and_does_nothing_twice()
    {
        (Guid id, JsonElement closed) = await ClosedAsync();
        JsonElement ida = await _acme.ItemAsync(_acme.Admin, id, _acme.Ida);
        await DieAfterTakingAsync(id, ida.Id());

        JsonElement again = await _acme.CloseAsync(id, comment: null);

        Assert.Equal("closed", again.Text("state"));
        Assert.Equal(closed.GetProperty("progress").GetRawText(), again.GetProperty("progress").GetRawText());
        Assert.Equal("applied", (await _acme.ItemAsync(_acme.Admin, id, _acme.Ida)).Text("outcome"));
        Guid held = (await _acme.Admin.GetAsync($"/assignments?userId={_acme.Ida.Key}")).Items().Single().Id();
        Assert.Single((await _acme.Admin.GetAsync($"/audit?subjectId={held}&action=assignment.changed")).Items());
        await _acme.Admin.PostAsync($"/reviews/{id}/undo", new { reason = "What was taken is still remembered." }, HttpStatusCode.OK);
        await _acme.WorkAsync();
        Assert.Equal(1, await _acme.HeldAsync(_acme.Ida));
    }

    private async Task<(Guid Id, JsonElement Closed)> ClosedAsync()
    {
        Guid id = (await _acme.StartAsync("remove")).Id();
        JsonElement closed = await _acme.CloseAsync(id);
        Assert.Equal((0, 0), (await _acme.HeldAsync(_acme.Ida), await _acme.HeldAsync(_acme.Bo)));
        return (id, closed);
    }

    // As it is when the process ends between taking something and writing down that it was taken.
    private async Task DieAfterTakingAsync(Guid id, Guid item)
    {
        await using UserAccessDbContext context = await site.Get<IDbContextFactory<UserAccessDbContext>>().CreateDbContextAsync(TestContext.Current.CancellationToken);
        await context.Set<ReviewItemRow>().Where(row => row.Id == item).ExecuteUpdateAsync(set => set.SetProperty(row => row.Outcome, (ReviewOutcome?)null), TestContext.Current.CancellationToken);
        await context.Set<EvidenceRow>().Where(row => row.ReviewId == id).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        await context.Set<ReviewRow>().Where(row => row.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, ReviewState.Open).SetProperty(row => row.Phase, ReviewPhase.Closing).SetProperty(row => row.SealedAt, (DateTime?)null),
            TestContext.Current.CancellationToken);
    }
}
