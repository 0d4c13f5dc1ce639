using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Consistency;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.Reviews;

/// <summary>A workspace is reviewed by whoever manages it.</summary>
[Collection(ReviewCollection.Name)]
public sealed class WorkspaceReviewTests(ConsistencyHost site) : IAsyncLifetime
{
    private ReviewSite _acme = null!;

    public async ValueTask InitializeAsync() => _acme = await ReviewSite.MakeAsync(site);

    public ValueTask DisposeAsync()
    {
        _acme.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_review_goes_from_its_start_to_sealed_evidence()
    {
        JsonElement preview = await _acme.Admin.PostAsync("/reviews/preview", _acme.Body(), HttpStatusCode.OK);
        Assert.Equal(3, preview.GetProperty("total").GetInt32());
        Assert.Equal(1, preview.GetProperty("withoutReviewer").GetInt32());
        Guid id = (await _acme.StartAsync("remove")).Id();
        JsonElement ida = await _acme.ItemAsync(_acme.Manager, id, _acme.Ida);
        JsonElement bo = await _acme.ItemAsync(_acme.Manager, id, _acme.Bo);
        await ReviewSite.DecideAsync(_acme.Manager, id, ida, "keep", "=Still needed <b>");
        await ReviewSite.DecideAsync(_acme.Manager, id, bo, "remove", "Left the team.");

        JsonElement closing = await _acme.Admin.GetAsync($"/reviews/{id}/closing");
        JsonElement closed = await _acme.CloseAsync(id);

        Assert.Equal((1, 2, 0), (Count(closing, "keep"), Count(closing, "remove"), Count(closing, "refused")));
        Assert.Equal("closed", closed.Text("state"));
        Assert.Equal((1, 0, 0), (await _acme.HeldAsync(_acme.Ida), await _acme.HeldAsync(_acme.Bo), await _acme.HeldAsync(_acme.ManagerUser)));
        byte[] table = await DownloadAsync(id, "csv");
        Assert.Equal(closed.GetProperty("evidence").Text("digest"), Convert.ToHexStringLower(SHA256.HashData(table)));
        Assert.Contains("'=Still needed <b>", Encoding.UTF8.GetString(table), StringComparison.Ordinal);
        byte[] page = await DownloadAsync(id, "html");
        Assert.Equal(closed.GetProperty("evidence").Text("pageDigest"), Convert.ToHexStringLower(SHA256.HashData(page)));
        Assert.Contains("=Still needed &lt;b&gt;", Encoding.UTF8.GetString(page), StringComparison.Ordinal);
        JsonElement trail = await _acme.Admin.GetAsync($"/audit?subjectId={id}");
        Assert.Equal(["review.sealed", "review.closed", "review.decided", "review.decided", "review.started"], trail.Items().Select(told => told.Text("action")));
        JsonElement ended = (await _acme.Admin.GetAsync($"/audit?subjectId={_acme.Bo.Key}&action=assignment.changed")).Items().First();
        Assert.Equal("Review Autumn: Left the team.", ended.Text("reason"));
    }

    [Fact]
    public async Task Nobody_decides_about_themselves_and_a_manager_sees_their_own_review_alone()
    {
        using ReviewSite other = await ReviewSite.MakeAsync(site);
        Guid id = (await _acme.StartAsync()).Id();
        Guid foreign = (await other.StartAsync()).Id();

        JsonElement own = await _acme.ItemAsync(_acme.Manager, id, _acme.ManagerUser);
        JsonElement refused = await ReviewSite.DecideAsync(_acme.Manager, id, own, "keep");

        Assert.Equal(JsonValueKind.Null, own.GetProperty("reviewer").ValueKind);
        Assert.Equal("own-access", refused.GetProperty("failed")[0].Text("code"));
        Assert.DoesNotContain(foreign, (await _acme.Manager.GetAsync("/reviews")).Items().Select(review => review.Id()));
        Assert.Contains(id, (await _acme.Manager.GetAsync("/reviews")).Items().Select(review => review.Id()));
        await _acme.Manager.GetAsync($"/reviews/{foreign}", HttpStatusCode.NotFound);
        await _acme.Manager.PostAsync($"/reviews/{foreign}/close", new { }, HttpStatusCode.NotFound);
        await _acme.Manager.PostAsync("/reviews", other.Body(), HttpStatusCode.Forbidden);
        Assert.Equal("open", (await _acme.Manager.CreateAsync("/reviews", _acme.Body())).Text("state"));
    }

    [Fact]
    public async Task A_named_reviewer_sees_only_what_they_decide()
    {
        using UserAccessApi reviewer = await UserAccessApi.SignInAsync(site.Host, _acme.ManagerUser.Username);
        JsonElement group = await _acme.Admin.CreateAsync("/reviews", new
        {
            name = "Who holds it", scope = new { kind = "group", id = _acme.Group.Key }, reviewerIds = new[] { _acme.ManagerUser.Key, _acme.Ida.Key },
            dueAt = site.Clock.GetUtcNow().AddDays(14), noAnswer = "nothing",
        });

        JsonElement[] seen = [.. (await reviewer.GetAsync($"/reviews/{group.Id()}/items")).Items()];
        JsonElement all = await _acme.Admin.GetAsync($"/reviews/{group.Id()}/items");

        Assert.All(seen, item => Assert.Equal(_acme.ManagerUser.Key, item.GetProperty("reviewer").Id()));
        Assert.True(seen.Length < all.Items().Count(), "The reviewer sees everything.");
        await reviewer.GetAsync($"/reviews/{group.Id()}/evidence", HttpStatusCode.Forbidden);
        await reviewer.PostAsync($"/reviews/{group.Id()}/close", new { }, HttpStatusCode.Forbidden);
        JsonElement hidden = all.Items().First(item => item.GetProperty("reviewer").Id() != _acme.ManagerUser.Key);
        Assert.Equal("item-not-found", (await ReviewSite.DecideAsync(reviewer, group.Id(), hidden, "remove")).GetProperty("failed")[0].Text("code"));
    }

    [Fact]
    public async Task Of_two_who_decide_at_once_the_second_is_told_and_it_can_be_delegated()
    {
        Guid id = (await _acme.StartAsync()).Id();
        JsonElement ida = await _acme.ItemAsync(_acme.Admin, id, _acme.Ida);

        JsonElement[] both = await Task.WhenAll(ReviewSite.DecideAsync(_acme.Manager, id, ida, "keep"), ReviewSite.DecideAsync(_acme.Admin, id, ida, "remove"));

        Assert.Equal("stale-version", Assert.Single(both.SelectMany(answer => answer.GetProperty("failed").EnumerateArray())).Text("code"));
        JsonElement now = Assert.Single(both.SelectMany(answer => answer.Items()));
        Assert.Equal(now.Text("decision"), (await _acme.ItemAsync(_acme.Admin, id, _acme.Ida)).Text("decision"));
        JsonElement bo = await _acme.ItemAsync(_acme.Admin, id, _acme.Bo);
        JsonElement delegated = await ReviewSite.DecideAsync(
            _acme.Admin, id, bo, "delegate", more: new { itemId = bo.Id(), version = bo.Version(), decision = "delegate", delegateToId = _acme.Ida.Key });
        Assert.Equal(_acme.Ida.Key, delegated.Items().Single().GetProperty("reviewer").Id());
    }

    [Fact]
    public async Task Mistakes_name_their_fields()
    {
        JsonElement nothing = await _acme.Admin.PostAsync("/reviews", new { }, HttpStatusCode.BadRequest);
        JsonElement wrong = await _acme.Admin.PostAsync(
            "/reviews",
            new { name = "x", scope = new { kind = "workspace", id = Guid.Empty }, reviewerIds = new[] { Guid.Empty }, dueAt = site.Clock.GetUtcNow().AddDays(-1), noAnswer = "remove" },
            HttpStatusCode.BadRequest);

        Assert.Equal(["dueAt", "name", "noAnswer", "reviewerIds", "scope.kind"], nothing.Fields().Order(StringComparer.Ordinal));
        Assert.Equal(["dueAt", "reviewerIds", "scope.id"], wrong.Fields().Order(StringComparer.Ordinal));
        Guid id = (await _acme.StartAsync()).Id();
        Assert.Equal(["decisions"], (await _acme.Admin.PutAsync($"/reviews/{id}/items", new { }, HttpStatusCode.BadRequest)).Fields());
    }

    private async Task<byte[]> DownloadAsync(Guid id, string format)
    {
        using BackOfficeBrowser browser = await site.Host.SignInAsync((await site.Host.People.AdministratorAsync()).Username);
        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, $"{ApiRoute.Base}/reviews/{id}/evidence?format={format}");
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    private static int Count(JsonElement closing, string name) => closing.GetProperty("counts").GetProperty(name).GetInt32();
}
