using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Groups;

public sealed class GroupCopyTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private static readonly string[] Parts = ["sections", "languages", "startNodes", "permissions", "granularPermissions"];

    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;

    public async ValueTask InitializeAsync() => _api = await UserAccessApi.AdministratorAsync(_host);

    [Fact]
    public async Task A_copy_has_the_parts_that_were_chosen_and_no_others()
    {
        JsonElement source = await SourceAsync();

        JsonElement whole = await _api.CreateAsync($"/groups/{source.Id()}/copy", new { name = Unique(), parts = Parts });
        JsonElement part = await _api.CreateAsync($"/groups/{source.Id()}/copy", new { name = Unique(), parts = new[] { "permissions", "members" } });

        foreach (string field in new[] { "description", "icon", "sections", "languages", "documentStartNode", "hasMediaRootAccess", "permissions", "granularPermissions" })
        {
            Assert.Equal(source.GetProperty(field).GetRawText(), whole.GetProperty(field).GetRawText());
        }

        Assert.Equal(0, whole.GetProperty("memberCount").GetInt32());
        Assert.Equal(source.GetProperty("permissions").GetRawText(), part.GetProperty("permissions").GetRawText());
        Assert.Equal(1, part.GetProperty("memberCount").GetInt32());
        Assert.Equal(0, part.GetProperty("sections").GetArrayLength());
        Assert.False(part.GetProperty("hasMediaRootAccess").GetBoolean());
    }

    [Fact]
    public async Task A_copy_needs_a_name_of_its_own_and_parts_that_exist()
    {
        JsonElement source = await SourceAsync();

        Assert.Equal(["name"], (await _api.PostAsync($"/groups/{source.Id()}/copy", new { name = source.Text("name"), parts = Parts }, HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(["parts"], (await _api.PostAsync($"/groups/{source.Id()}/copy", new { name = Unique(), parts = new[] { "soul" } }, HttpStatusCode.BadRequest)).Fields());
    }

    [Fact]
    public async Task Two_groups_are_compared_row_by_row()
    {
        JsonElement left = await SourceAsync();
        JsonElement right = await _api.CreateAsync("/groups", new { name = Unique(), permissions = new[] { "Umb.Document.Read", "Umb.Document.Publish" }, hasAccessToAllLanguages = true });

        JsonElement comparison = await _api.GetAsync($"/groups/compare?left={left.Id()}&right={right.Id()}");

        Assert.Equal(left.Id(), comparison.GetProperty("left").Id());
        Assert.Equal(
            ["sections Umb.Section.Content True False", "languages * False True", "languages en-US True False", "mediaStartNodes * True False", "verbs Umb.Document.Publish False True", "verbs Umb.Document.Read True True"],
            Rows(comparison).Where(row => !row.StartsWith("documentStartNodes", StringComparison.Ordinal) && !row.StartsWith("granular", StringComparison.Ordinal)));
        await _api.GetAsync($"/groups/compare?left={left.Id()}&right={Guid.Empty}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Two_people_are_compared_by_what_they_hold_and_get()
    {
        IContent site = await _host.Pages.PageAsync("Compared");
        JsonElement workspace = await _api.CreateAsync("/workspaces", new { name = Unique(), contentRootIds = new[] { site.Key } });
        IUser left = await _host.People.UserAsync("writer");
        IUser right = await _host.People.UserAsync("writer");
        Guid group = (await _api.CreateAsync("/groups", new { name = Unique() })).Id();
        await _api.CreateAsync("/assignments", new { userId = right.Key, groupId = group, workspaceId = workspace.Id(), reason = "Test" });
        await _api.CreateAsync("/rules", new { subject = new { kind = "user", id = left.Key }, nodeId = site.Key, verbs = new[] { "Umb.Document.Publish" }, effect = "allow", reason = "Test" });

        string[] rows = [.. Rows(await _api.GetAsync($"/users/compare?left={left.Key}&right={right.Key}"))];

        Assert.Contains("groups Writers True True", rows);
        Assert.Contains($"workspaces {workspace.Text("name")} False True", rows);
        Assert.Contains("rules Allow: Umb.Document.Publish – Compared True False", rows);
        Assert.Contains(rows, row => row.StartsWith("groups Group ", StringComparison.Ordinal) && row.Contains(workspace.Text("name")!, StringComparison.Ordinal));
        await _api.GetAsync($"/users/compare?left={left.Key}&right={Guid.Empty}", HttpStatusCode.NotFound);
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<string> Rows(JsonElement comparison) => comparison.GetProperty("rows").EnumerateArray()
        .Select(row => $"{row.Text("area")} {row.Text("name")} {row.GetProperty("left").GetBoolean()} {row.GetProperty("right").GetBoolean()}");

    private static string Unique() => $"Group {Guid.CreateVersion7():n}";

    private async Task<JsonElement> SourceAsync()
    {
        IContent page = await _host.Pages.PageAsync("Source");
        return await _api.CreateAsync("/groups", new
        {
            name = Unique(), description = "Source", icon = "icon-medal", sections = new[] { "Umb.Section.Content" }, languages = new[] { "en-US" }, documentStartNodeId = page.Key,
            hasMediaRootAccess = true, permissions = new[] { "Umb.Document.Read" },
            granularPermissions = new[] { new { context = "Document", nodeId = page.Key, verbs = Array.Empty<string>() } },
            memberIds = new[] { (await _host.People.UserAsync("writer")).Key },
        });
    }
}
