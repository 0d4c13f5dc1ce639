using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace Our.UserAccess.IntegrationTests.Rules;

public sealed class RulesApiTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private IContent _page = null!;
    private Guid _user;

    public async ValueTask InitializeAsync()
    {
        _api = await UserAccessApi.AdministratorAsync(_host);
        _page = await _host.Pages.PageAsync($"Page {Guid.CreateVersion7()}");
        _user = (await _host.People.UserAsync("writer")).Key;
    }

    [Fact]
    public async Task A_rule_is_kept_as_it_was_made_and_an_unknown_verb_too()
    {
        JsonElement made = await _api.CreateAsync("/rules", new
        {
            subject = new { kind = "user", id = _user }, nodeId = _page.Key, verbs = new[] { "Umb.Document.Publish", "Other.Package.Verb" }, effect = "allow",
            reach = "below", guardrail = true, from = "2026-01-01T00:00:00Z", until = "2099-01-01T00:00:00Z", documentTypes = new[] { "news" },
            cultures = new[] { "da-DK" }, reason = "Campaign",
        });

        JsonElement read = Assert.Single((await _api.GetAsync($"/rules?userId={_user}")).Items());

        Assert.Equal(made.GetRawText(), read.GetRawText());
        Assert.Equal(_page.Name, read.Text("nodeName"));
        Assert.Equal(["Umb.Document.Publish", "Other.Package.Verb"], read.GetProperty("verbs").EnumerateArray().Select(verb => verb.GetString()));
        Assert.Equal("below", read.Text("reach"));
        Assert.Equal("user", read.GetProperty("subject").Text("kind"));
    }

    [Fact]
    public async Task The_list_of_a_node_has_what_stands_on_it_above_it_and_on_the_whole_site()
    {
        IContent below = await _host.Pages.PageAsync("Below", _page);
        IContent beside = await _host.Pages.PageAsync("Beside", _page);
        Guid here = await RuleAsync(below.Key);
        Guid above = await RuleAsync(_page.Key);
        Guid elsewhere = await RuleAsync(beside.Key);
        Guid site = await RuleAsync(null);

        Guid[] found = [.. (await _api.GetAsync($"/rules?nodeId={below.Key}&take=500")).Items().Select(rule => rule.Id())];

        Assert.Superset(new HashSet<Guid> { here, above, site }, found.ToHashSet());
        Assert.DoesNotContain(elsewhere, found);
    }

    [Fact]
    public async Task Everything_wrong_is_named_by_field()
    {
        JsonElement problem = await _api.PostAsync(
            "/rules",
            new { subject = new { kind = "group", id = _user }, nodeId = Guid.CreateVersion7(), verbs = new[] { "*", "A" }, from = "2026-01-02T00:00:00Z", until = "2026-01-01T00:00:00Z" },
            HttpStatusCode.BadRequest);

        Assert.Equal(["effect", "nodeId", "reason", "subject", "until", "verbs"], problem.Fields().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Conditions_of_documents_are_refused_on_a_media_item()
    {
        IMedia folder = _host.Pages.Folder("Folder");

        JsonElement problem = await _api.PostAsync(
            "/rules",
            new { subject = new { kind = "everyone" }, nodeId = folder.Key, verbs = new[] { "*" }, effect = "deny", cultures = new[] { "en-US" }, reason = "Test" },
            HttpStatusCode.BadRequest);

        Assert.Equal(["nodeId"], problem.Fields());
    }

    [Theory]
    [InlineData("everyone", true)]
    [InlineData("user", false)]
    public async Task A_subject_that_makes_no_sense_is_refused(string kind, bool withId)
    {
        object subject = withId ? new { kind, id = _user } : new { kind };

        JsonElement problem = await _api.PostAsync(
            "/rules", new { subject, verbs = new[] { "*" }, effect = "deny", reason = "Test" }, HttpStatusCode.BadRequest);

        Assert.Equal(["subject"], problem.Fields());
    }

    [Fact]
    public async Task The_super_user_is_not_ruled()
    {
        JsonElement problem = await _api.PostAsync(
            "/rules",
            new { subject = new { kind = "user", id = Constants.Security.SuperUserKey }, verbs = new[] { "*" }, effect = "deny", reason = "Test" },
            HttpStatusCode.BadRequest);

        Assert.Equal(["subject"], problem.Fields());
    }

    [Fact]
    public async Task A_rule_is_changed_from_the_version_that_was_seen_and_deleted()
    {
        Guid id = await RuleAsync(_page.Key);
        object second = new { subject = new { kind = "everyone" }, nodeId = _page.Key, verbs = new[] { "Umb.Document.Delete" }, effect = "deny", reason = "Second", version = 1 };

        JsonElement changed = await _api.PutAsync($"/rules/{id}", second);
        JsonElement stale = await _api.PutAsync($"/rules/{id}", second, HttpStatusCode.Conflict);
        await _api.DeleteAsync($"/rules/{id}");

        Assert.Equal(2, changed.Version());
        Assert.Equal("stale-version", stale.ProblemType());
        await _api.DeleteAsync($"/rules/{id}", HttpStatusCode.NotFound);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<Guid> RuleAsync(Guid? node) => (await _api.CreateAsync(
        "/rules", new { subject = new { kind = "user", id = _user }, nodeId = node, verbs = new[] { "Umb.Document.Publish" }, effect = "deny", reason = "Test" })).Id();
}
