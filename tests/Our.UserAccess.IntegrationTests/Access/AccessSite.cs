using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Access;

/// <summary>Two sites that are workspaces, and somebody who is Editor in one and reads in the other; made anew for each test.</summary>
internal sealed class AccessSite : IDisposable
{
    public const string Publish = "Umb.Document.Publish";
    public const string Read = "Umb.Document.Read";

    private AccessSite(BackOfficeHost host, UserAccessApi api) => (Host, Api) = (host, api);

    public BackOfficeHost Host { get; }

    public UserAccessApi Api { get; }

    public string Mark { get; } = Guid.CreateVersion7().ToString("N")[20..];

    public IContent Acme { get; private set; } = null!;

    public IContent News { get; private set; } = null!;

    public IContent Borealis { get; private set; } = null!;

    public IUserGroup Reader { get; private set; } = null!;

    public IUserGroup Publisher { get; private set; } = null!;

    public IUser Anna { get; private set; } = null!;

    public Guid AcmeWorkspace { get; private set; }

    public Guid BorealisWorkspace { get; private set; }

    public string PublisherAssignment { get; private set; } = string.Empty;

    public static async Task<AccessSite> CreateAsync(BackOfficeHost host)
    {
        var site = new AccessSite(host, await UserAccessApi.AdministratorAsync(host));
        site.Acme = await host.Pages.PageAsync($"Acme {site.Mark}");
        site.News = await host.Pages.PageAsync("News", site.Acme);
        site.Borealis = await host.Pages.PageAsync($"Borealis {site.Mark}");
        site.AcmeWorkspace = await site.WorkspaceAsync("Acme site", site.Acme);
        site.BorealisWorkspace = await site.WorkspaceAsync("Borealis site", site.Borealis);
        site.Reader = await host.People.GroupAsync([], startContentId: -1, startMediaId: -1, verbs: [Read]);
        site.Publisher = await host.People.GroupAsync([], startContentId: -1, startMediaId: -1, verbs: [Read, Publish]);
        site.Anna = await host.People.UserAsync(site.Reader.Alias, site.Publisher.Alias);
        site.PublisherAssignment = (await site.AssignAsync(site.Anna, site.Publisher, site.AcmeWorkspace)).Text("id")!;
        await site.AssignAsync(site.Anna, site.Reader, site.BorealisWorkspace);
        return site;
    }

    public Task<JsonElement> AssignAsync(IUser user, IUserGroup group, Guid workspace) =>
        Api.CreateAsync("/assignments", new { userId = user.Key, groupId = group.Key, workspaceId = workspace, reason = "Test" });

    public Task<JsonElement> DecideAsync(Guid user, IContent page, string verb = Publish) => DecideAsync(Api, new { userId = user, nodeId = page.Key, verb });

    public static Task<JsonElement> DecideAsync(UserAccessApi api, object question) =>
        api.PostAsync("/access/decide", question, System.Net.HttpStatusCode.OK);

    public void Dispose() => Api.Dispose();

    private async Task<Guid> WorkspaceAsync(string name, IContent root) =>
        (await Api.CreateAsync("/workspaces", new { name = $"{name} {Mark}", contentRootIds = new[] { root.Key } })).Id();
}
