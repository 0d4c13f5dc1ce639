using System.Net;
using System.Text.Json;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Access;

public sealed class DecideApiTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private AccessSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await AccessSite.CreateAsync(fixture.Host);

    [Fact]
    public async Task A_group_held_in_a_workspace_counts_there_and_nowhere_else()
    {
        JsonElement there = await _site.DecideAsync(_site.Anna.Key, _site.News);
        JsonElement elsewhere = await _site.DecideAsync(_site.Anna.Key, _site.Borealis);

        Assert.Equal(("allow", "umbraco"), (there.Text("verdict"), there.Text("layer")));
        Assert.Equal([$"group:{_site.Publisher.Alias}"], there.GetProperty("because").EnumerateArray().Select(reason => reason.GetString()));
        Assert.Equal(("deny", "none"), (elsewhere.Text("verdict"), elsewhere.Text("layer")));
        Assert.Equal(
            $"{_site.Anna.Name} may not publish {_site.Borealis.Name} (Borealis site {_site.Mark}): the group that counts here ({_site.Reader.Name}) does not contain Publish; {_site.Publisher.Name} counts in Acme site {_site.Mark} only.",
            elsewhere.Text("sentence"));
    }

    [Fact]
    public async Task All_eight_layers_are_told_and_one_of_them_answered()
    {
        JsonElement[] steps = [.. (await _site.DecideAsync(_site.Anna.Key, _site.Borealis)).GetProperty("steps").EnumerateArray()];

        Assert.Equal(
            ["unknown", "userState", "startNodes", "guardrail", "user", "group", "umbraco", "none"],
            steps.Select(step => step.Text("layer")));
        Assert.Equal("none", Assert.Single(steps, step => step.GetProperty("answered").GetBoolean()).Text("layer"));
        Assert.Contains(
            steps[6].GetProperty("links").EnumerateArray(),
            link => link.Text("kind") == "workspace" && link.Id() == _site.AcmeWorkspace && link.Text("name") == $"Acme site {_site.Mark}");
    }

    [Fact]
    public async Task What_would_turn_it_does()
    {
        JsonElement turns = (await _site.DecideAsync(_site.Anna.Key, _site.Borealis)).GetProperty("turns");
        JsonElement assign = turns.EnumerateArray().First(turn =>
            turn.GetProperty("changes")[0] is var change && change.Text("kind") == "assign" && change.GetProperty("groupId").GetGuid() == _site.Publisher.Key);

        Assert.Equal($"Give {_site.Anna.Name} the group {_site.Publisher.Name} in Borealis site {_site.Mark}.", assign.Text("sentence"));
        await _site.AssignAsync(_site.Anna, _site.Publisher, assign.GetProperty("changes")[0].GetProperty("workspaceId").GetGuid());
        Assert.Equal("allow", (await _site.DecideAsync(_site.Anna.Key, _site.Borealis)).Text("verdict"));
    }

    [Fact]
    public async Task A_rule_is_named_with_its_reason_and_its_end()
    {
        JsonElement rule = await _site.Api.CreateAsync("/rules", new
        {
            subject = new { kind = "user", id = _site.Anna.Key }, nodeId = _site.Borealis.Key, verbs = new[] { AccessSite.Publish }, effect = "allow",
            reach = "branch", until = "2099-01-01T00:00:00Z", reason = "Christmas campaign",
        });

        JsonElement decision = await _site.DecideAsync(_site.Anna.Key, _site.Borealis);

        Assert.Equal(("allow", "user"), (decision.Text("verdict"), decision.Text("layer")));
        Assert.Equal([rule.Text("id")], decision.GetProperty("because").EnumerateArray().Select(reason => reason.GetString()));
        Assert.EndsWith("allows it on " + _site.Borealis.Name + " and below (“Christmas campaign”, until 1 Jan 2099).", decision.Text("sentence"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_or_what_is_not_known_is_an_answer()
    {
        JsonElement nobody = await AccessSite.DecideAsync(_site.Api, new { userId = Guid.CreateVersion7(), nodeId = _site.Acme.Key, verb = AccessSite.Read });
        JsonElement nowhere = await AccessSite.DecideAsync(_site.Api, new { userId = _site.Anna.Key, nodeId = Guid.CreateVersion7(), verb = AccessSite.Read });

        Assert.Equal(("deny", "unknown"), (nobody.Text("verdict"), nobody.Text("layer")));
        Assert.Equal(("deny", "unknown"), (nowhere.Text("verdict"), nowhere.Text("layer")));
    }

    [Fact]
    public async Task A_group_is_asked_about_as_somebody_who_holds_it_alone()
    {
        JsonElement decision = await AccessSite.DecideAsync(_site.Api, new { groupId = _site.Publisher.Key, nodeId = _site.Borealis.Key, verb = AccessSite.Publish });

        Assert.Equal(("allow", "umbraco"), (decision.Text("verdict"), decision.Text("layer")));
        Assert.StartsWith($"Somebody with {_site.Publisher.Name} alone may publish", decision.Text("sentence"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("root:document", "allow")]
    [InlineData("bin:media", "allow")]
    public async Task Roots_and_bins_have_words(string node, string verdict)
    {
        JsonElement decision = await AccessSite.DecideAsync(_site.Api, new { groupId = _site.Reader.Key, nodeId = node, verb = AccessSite.Read });

        Assert.Equal(verdict, decision.Text("verdict"));
    }

    [Fact]
    public async Task Everybody_may_ask_about_themselves_and_is_not_told_what_would_turn_it()
    {
        using UserAccessApi anna = await UserAccessApi.SignInAsync(fixture.Host, _site.Anna.Username);

        JsonElement own = await AccessSite.DecideAsync(anna, new { userId = _site.Anna.Key, nodeId = _site.Borealis.Key, verb = AccessSite.Publish });

        Assert.Equal("deny", own.Text("verdict"));
        Assert.Empty(own.GetProperty("turns").EnumerateArray());
    }

    [Fact]
    public async Task About_others_one_needs_the_permission()
    {
        IUserGroup section = await fixture.Host.People.GroupAsync([UserAccessSection.Alias]);
        using UserAccessApi curious = await UserAccessApi.SignInAsync(fixture.Host, (await fixture.Host.People.UserAsync(section.Alias)).Username);

        JsonElement problem = await curious.PostAsync(
            "/access/decide", new { userId = _site.Anna.Key, nodeId = _site.Acme.Key, verb = AccessSite.Read }, HttpStatusCode.Forbidden);

        Assert.Equal("permission-denied", problem.ProblemType());
        Assert.Equal(AccessPermissions.Read, problem.Text("permission"));
    }

    [Fact]
    public async Task Who_may_not_be_seen_is_not_known()
    {
        IUser administrator = await fixture.Host.People.AdministratorAsync();
        IUserGroup askers = await fixture.Host.People.GroupAsync([UserAccessSection.Alias], verbs: [AccessPermissions.Read, UserPermissions.Read]);
        using UserAccessApi asker = await UserAccessApi.SignInAsync(fixture.Host, (await fixture.Host.People.UserAsync(askers.Alias)).Username);

        JsonElement hidden = await AccessSite.DecideAsync(asker, new { userId = administrator.Key, nodeId = _site.Acme.Key, verb = AccessSite.Read });
        JsonElement seen = await AccessSite.DecideAsync(asker, new { userId = _site.Anna.Key, nodeId = _site.Acme.Key, verb = AccessSite.Read });

        Assert.Equal(("unknown", "umbraco"), (hidden.Text("layer"), seen.Text("layer")));
    }

    [Fact]
    public async Task Everything_wrong_is_named_by_field()
    {
        JsonElement problem = await _site.Api.PostAsync("/access/decide", new { nodeId = "somewhere" }, HttpStatusCode.BadRequest);
        JsonElement nobody = await _site.Api.PostAsync("/access/decide", new { nodeId = _site.Acme.Key, verb = AccessSite.Read }, HttpStatusCode.BadRequest);
        JsonElement time = await _site.Api.PostAsync("/access/decide", new { at = "tomorrow" }, HttpStatusCode.BadRequest);

        Assert.Equal(["nodeId", "verb"], problem.Fields().Order(StringComparer.Ordinal));
        Assert.Equal(["userId"], nobody.Fields());
        Assert.Equal(["at"], time.Fields());
    }

    [Fact]
    public async Task Many_questions_have_a_result_each_and_none_stops_the_others()
    {
        object[] questions =
        [
            new { userId = _site.Anna.Key, nodeId = _site.News.Key, verb = AccessSite.Publish },
            new { userId = _site.Anna.Key, nodeId = "somewhere", verb = AccessSite.Publish },
            new { groupId = _site.Reader.Key, nodeId = _site.News.Key, verb = AccessSite.Publish },
        ];

        JsonElement[] items = [.. (await _site.Api.PostAsync("/access/decide-many", new { questions }, HttpStatusCode.OK)).Items()];

        Assert.Equal(["allow", null, "deny"], items.Select(item => item.Text("verdict")));
        Assert.Equal(["nodeId"], items[1].GetProperty("problem").Fields());
        Assert.All(items, item => Assert.NotEqual(string.Empty, item.Text("sentence")));
    }

    [Fact]
    public async Task More_questions_than_five_hundred_are_refused()
    {
        JsonElement problem = await _site.Api.PostAsync("/access/decide-many", new { questions = Enumerable.Repeat(new { }, 501) }, HttpStatusCode.BadRequest);

        Assert.Equal(["questions"], problem.Fields());
        Assert.Equal(["questions"], (await _site.Api.PostAsync("/access/decide-many", new { }, HttpStatusCode.BadRequest)).Fields());
    }

    public ValueTask DisposeAsync()
    {
        _site.Dispose();
        return ValueTask.CompletedTask;
    }
}
