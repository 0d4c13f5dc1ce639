using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class OwnStartNodesTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private IUserGroup _readers = null!;
    private IContent _news = null!;
    private IContent _acme = null!;
    private IUser _person = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _readers = await _host.People.GroupAsync(["content"], Constants.System.Root, null, "Umb.Document.Read");
        _news = await _host.Pages.PageAsync("News");
        _acme = await _host.Pages.PageAsync("Acme");
        _person = await _host.People.UserAsync((await _host.People.GroupAsync(["content"])).Alias);
    }

    [Fact]
    public async Task The_start_nodes_become_those_that_are_named()
    {
        IMedia folder = _host.Pages.Folder("Pictures");

        JsonElement after = await SetAsync([_news.Key], [folder.Key], mediaRoot: true);

        Assert.Equal([_news.Key], Own(after, "documentStartNodes"));
        Assert.Equal([folder.Key], Own(after, "mediaStartNodes"));
        Assert.True(after.GetProperty("hasMediaRootAccess").GetBoolean());
        Assert.False(after.GetProperty("hasDocumentRootAccess").GetBoolean());
        Assert.Equal(_news.Id, Assert.Single((await ReloadAsync()).StartContentIds!));
    }

    [Fact]
    public async Task Of_somebody_whose_record_holds_what_a_workspace_gives_the_own_ones_change_and_come_back()
    {
        Guid workspace = (await _admin.CreateAsync("/workspaces", new { name = "Acme", alias = $"w{Guid.CreateVersion7():n}", contentRootIds = new[] { _acme.Key } })).Id();
        JsonElement assignment = await _admin.CreateAsync("/assignments", new { userId = _person.Key, groupId = _readers.Key, workspaceId = workspace, reason = "Test" });
        Assert.Equal(_acme.Id, Assert.Single((await ReloadAsync()).StartContentIds!));

        JsonElement after = await SetAsync([_news.Key], []);

        Assert.Equal([_news.Key], Own(after, "documentStartNodes"));
        Assert.Equal(new[] { _acme.Id, _news.Id }.Order(), (await ReloadAsync()).StartContentIds!.Order());
        await _admin.DeleteAsync($"/assignments/{assignment.Id()}");
        Assert.Equal(_news.Id, Assert.Single((await ReloadAsync()).StartContentIds!));
    }

    [Fact]
    public async Task Only_nodes_of_the_right_tree_that_are_there_become_start_nodes()
    {
        IMedia folder = _host.Pages.Folder("Pictures");

        Assert.Equal(["documentIds", "mediaIds"], (await SetAsync([folder.Key], [Guid.CreateVersion7()], HttpStatusCode.BadRequest)).Fields().Order());
        Assert.Empty((await ReloadAsync()).StartContentIds ?? []);
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private static Guid[] Own(JsonElement user, string property) => [.. user.GetProperty(property).EnumerateArray().Select(node => node.Id())];

    private async Task<IUser> ReloadAsync() => (await _host.Services.GetRequiredService<IUserService>().GetAsync(_person.Key))!;

    private async Task<JsonElement> SetAsync(Guid[] documents, Guid[] media, HttpStatusCode status = HttpStatusCode.OK, bool mediaRoot = false) => await _admin.PutAsync(
        $"/users/{_person.Key}/start-nodes",
        new { version = (await _admin.GetAsync($"/users/{_person.Key}")).Text("version"), documentIds = documents, mediaIds = media, hasMediaRootAccess = mediaRoot },
        status);
}
