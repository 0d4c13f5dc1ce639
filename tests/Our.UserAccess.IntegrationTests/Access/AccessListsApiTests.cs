using System.Net;
using System.Text.Json;
using Our.UserAccess.Access.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Access;

public sealed class AccessListsApiTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private AccessSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await AccessSite.CreateAsync(fixture.Host);

    [Fact]
    public async Task Effective_access_has_every_verb_by_its_title()
    {
        JsonElement[] verbs = [.. (await _site.Api.GetAsync($"/access/effective?userId={_site.Anna.Key}&nodeId={_site.News.Key}")).GetProperty("verbs").EnumerateArray()];

        Assert.Equal(("Read", "allow", "umbraco"), Cell(verbs, AccessSite.Read));
        Assert.Equal(("Publish", "allow", "umbraco"), Cell(verbs, AccessSite.Publish));
        Assert.Equal(("Delete", "deny", "none"), Cell(verbs, "Umb.Document.Delete"));
        Assert.DoesNotContain(verbs, verb => verb.Text("verb")!.StartsWith("Our.UserAccess.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Media_have_verbs_of_their_own()
    {
        IMedia folder = fixture.Host.Pages.Folder("Pictures");

        JsonElement[] verbs = [.. (await _site.Api.GetAsync($"/access/effective?groupId={_site.Reader.Key}&nodeId={folder.Key}")).GetProperty("verbs").EnumerateArray()];

        Assert.Equal(["Read", "Create", "Update", "Delete", "Move"], verbs.Select(verb => verb.Text("title")));
        Assert.All(verbs, verb => Assert.Equal("allow", verb.Text("verdict")));
    }

    [Fact]
    public async Task The_matrix_has_a_row_for_each_child_in_pages()
    {
        await fixture.Host.Pages.PageAsync("Press", _site.Acme);

        JsonElement first = await _site.Api.GetAsync($"/access/matrix?userId={_site.Anna.Key}&parentId={_site.Acme.Key}&take=1");
        JsonElement second = await _site.Api.GetAsync($"/access/matrix?userId={_site.Anna.Key}&parentId={_site.Acme.Key}&skip=1&take=5");

        Assert.Equal(2, first.GetProperty("total").GetInt64());
        Assert.Equal("News", Assert.Single(first.Items()).Text("name"));
        Assert.Equal("Press", Assert.Single(second.Items()).Text("name"));
        Assert.Equal(("Publish", "allow", "umbraco"), Cell(second.Items().Single().GetProperty("verbs").EnumerateArray(), AccessSite.Publish));
    }

    [Fact]
    public async Task The_matrix_of_a_root_has_the_tops_of_the_tree()
    {
        JsonElement rows = await _site.Api.GetAsync($"/access/matrix?userId={_site.Anna.Key}&parentId=root:document&take=500");

        JsonElement acme = rows.Items().Single(row => row.GetProperty("nodeId").GetGuid() == _site.Acme.Key);
        Assert.True(acme.GetProperty("hasChildren").GetBoolean());
        Assert.Equal("document", acme.Text("kind"));
        Assert.Equal(["parentId"], (await _site.Api.GetAsync($"/access/matrix?userId={_site.Anna.Key}&parentId=bin:media", HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task Who_may_is_told_by_name_with_the_reason()
    {
        IUser other = await fixture.Host.People.UserAsync(_site.Publisher.Alias);

        JsonElement page = await _site.Api.GetAsync($"/access/who?nodeId={_site.Borealis.Key}&verb={AccessSite.Publish}&take=500");

        Assert.DoesNotContain(page.Items(), item => item.GetProperty("userId").GetGuid() == _site.Anna.Key);
        JsonElement found = page.Items().Single(item => item.GetProperty("userId").GetGuid() == other.Key);
        Assert.Equal($"{other.Name} may publish {_site.Borealis.Name} (Borealis site {_site.Mark}): {_site.Publisher.Name} contains Publish.", found.Text("sentence"));
        Assert.Equal(page.Items().Select(item => item.Text("userName")).Order(StringComparer.CurrentCultureIgnoreCase), page.Items().Select(item => item.Text("userName")));
        Assert.Single((await _site.Api.GetAsync($"/access/who?nodeId={_site.Borealis.Key}&verb={AccessSite.Publish}&filter={other.Name}")).Items());
        Assert.Equal(["nodeId", "verb"], (await _site.Api.GetAsync("/access/who", HttpStatusCode.BadRequest)).Fields().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_may_names_nobody_whom_the_asker_may_not_see()
    {
        IUser administrator = await fixture.Host.People.AdministratorAsync();
        IUserGroup askers = await fixture.Host.People.GroupAsync([UserAccessSection.Alias], verbs: [AccessPermissions.Read, UserPermissions.Read]);
        using UserAccessApi asker = await UserAccessApi.SignInAsync(fixture.Host, (await fixture.Host.People.UserAsync(askers.Alias)).Username);
        string path = $"/access/who?nodeId={_site.Borealis.Key}&verb={AccessSite.Read}&take=500";

        Assert.Contains((await _site.Api.GetAsync(path)).Items(), item => item.GetProperty("userId").GetGuid() == administrator.Key);
        Assert.DoesNotContain((await asker.GetAsync(path)).Items(), item => item.GetProperty("userId").GetGuid() == administrator.Key);
    }

    [Fact]
    public async Task Effective_start_nodes_say_what_gives_them()
    {
        JsonElement starts = await _site.Api.GetAsync($"/users/{_site.Anna.Key}/start-nodes/effective");

        JsonElement[] documents = [.. starts.GetProperty("documents").EnumerateArray()];
        Assert.Equal([_site.Acme.Name, _site.Borealis.Name], documents.Select(start => start.Text("name")));
        JsonElement source = Assert.Single(documents[0].GetProperty("sources").EnumerateArray());
        Assert.Equal((_site.Publisher.Name, $"Acme site {_site.Mark}", _site.PublisherAssignment), (source.Text("groupName"), source.Text("workspaceName"), source.Text("assignmentId")));
        Assert.Empty(starts.GetProperty("media").EnumerateArray());
    }

    [Fact]
    public async Task What_if_compares_without_changing_anything()
    {
        var proposed = new { assignments = new[] { new { userId = _site.Anna.Key, groupId = _site.Publisher.Key, workspaceId = _site.BorealisWorkspace } } };

        JsonElement result = await _site.Api.PostAsync("/access/what-if", proposed, HttpStatusCode.OK);

        JsonElement changed = Assert.Single(result.Items());
        Assert.Equal((1, 0), (result.GetProperty("gained").GetInt32(), result.GetProperty("lost").GetInt32()));
        Assert.Equal((_site.Anna.Name, _site.Borealis.Name, "Publish", "deny", "allow"), (changed.Text("userName"), changed.Text("nodeName"), changed.Text("verbTitle"), changed.Text("before"), changed.Text("after")));
        Assert.Equal("deny", (await _site.DecideAsync(_site.Anna.Key, _site.Borealis)).Text("verdict"));
    }

    [Fact]
    public async Task What_if_an_assignment_ends_or_everyone_is_ruled()
    {
        object ended = new { id = _site.PublisherAssignment, remove = true, userId = _site.Anna.Key, groupId = _site.Publisher.Key, workspaceId = _site.AcmeWorkspace };
        object locked = new { subject = new { kind = "everyone" }, nodeId = _site.News.Key, verbs = new[] { AccessSite.Publish }, effect = "deny", reach = "node", guardrail = true };

        JsonElement end = await _site.Api.PostAsync("/access/what-if", new { assignments = new[] { ended } }, HttpStatusCode.OK);
        JsonElement rule = await _site.Api.PostAsync("/access/what-if", new { rules = new[] { locked } }, HttpStatusCode.OK);

        Assert.Equal(
            [(_site.Acme.Name, "Publish"), (_site.Acme.Name, "Read")],
            end.Items().Select(item => (item.Text("nodeName"), item.Text("verbTitle"))).Order());
        Assert.Contains(rule.Items(), item => item.GetProperty("userId").GetGuid() == _site.Anna.Key && item.Text("afterLayer") == "guardrail");
        Assert.All(rule.Items(), item => Assert.Equal(("News", AccessSite.Publish), (item.Text("nodeName"), item.Text("verb"))));
    }

    [Theory]
    [InlineData("{}", "assignments")]
    [InlineData("""{"assignments":[{"groupId":"0b6f0a5d-3c1c-4f0e-9a53-2f6f9d1f7a01"}]}""", "assignments")]
    [InlineData("""{"rules":[{"subject":{"kind":"user"},"verbs":["A"],"effect":"deny"}]}""", "rules")]
    [InlineData("""{"rules":[{"subject":{"kind":"everyone"},"verbs":["A"]}]}""", "rules")]
    [InlineData("""{"rules":[{"subject":{"kind":"everyone"},"verbs":["A"],"effect":"deny","nodeId":"0d0c0000-0000-4000-8000-000000000001"}]}""", "rules")]
    [InlineData("""{"rules":[null]}""", "rules")]
    public async Task What_cannot_be_proposed_is_named_by_field(string body, string field)
    {
        JsonElement problem = await _site.Api.PostAsync("/access/what-if", JsonSerializer.Deserialize<JsonElement>(body), HttpStatusCode.BadRequest);

        Assert.Equal([field], problem.Fields());
    }

    public ValueTask DisposeAsync()
    {
        _site.Dispose();
        return ValueTask.CompletedTask;
    }

    private static (string? Title, string? Verdict, string? Layer) Cell(IEnumerable<JsonElement> verbs, string verb)
    {
        JsonElement cell = verbs.Single(item => item.Text("verb") == verb);
        return (cell.Text("title"), cell.Text("verdict"), cell.Text("layer"));
    }
}
