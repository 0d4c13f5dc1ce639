using System.Text.Json;
using Our.UserAccess.IntegrationTests.Consistency;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Operations.Running;
using Our.UserAccess.Permissions.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Reviews;

/// <summary>A workspace with somebody who manages it and two people who work in it; one of them never signed in.</summary>
internal sealed class ReviewSite : IDisposable
{
    private readonly ConsistencyHost _site;
    private readonly IUser _admin;

    private ReviewSite(ConsistencyHost site, IUser admin) => (_site, _admin) = (site, admin);

    public UserAccessApi Admin { get; private set; } = null!;

    public UserAccessApi Manager { get; private set; } = null!;

    public IUser ManagerUser { get; private set; } = null!;

    public IUser Ida { get; private set; } = null!;

    public IUser Bo { get; private set; } = null!;

    public IUserGroup Group { get; private set; } = null!;

    public IContent Page { get; private set; } = null!;

    public JsonElement Workspace { get; private set; }

    public static async Task<ReviewSite> MakeAsync(ConsistencyHost site)
    {
        var made = new ReviewSite(site, await site.Host.People.AdministratorAsync());
        made.Admin = await UserAccessApi.SignInAsync(site.Host, made._admin.Username);
        IUserGroup section = await site.Host.People.GroupAsync([UserAccessSection.Alias, "content"], Constants.System.Root, null, "Umb.Document.Read");
        made.Page = await site.Host.Pages.PageAsync("Acme");
        made.Group = await site.Host.People.GroupAsync(["content"], Constants.System.Root, null, "Umb.Document.Read");
        made.ManagerUser = await site.Host.People.UserAsync(section.Alias);
        made.Ida = await site.Host.People.UserAsync("writer");
        made.Bo = await site.Host.People.UserAsync("writer");
        made.Workspace = await made.Admin.CreateAsync(
            "/workspaces", new { name = $"Acme {Guid.CreateVersion7():N}", contentRootIds = new[] { made.Page.Key }, managerIds = new[] { made.ManagerUser.Key } });
        foreach (IUser person in new[] { made.Ida, made.Bo, made.ManagerUser })
        {
            await made.AssignAsync(person);
        }

        made.Manager = await UserAccessApi.SignInAsync(site.Host, made.ManagerUser.Username);
        return made;
    }

    public Task<JsonElement> AssignAsync(IUser person) =>
        Admin.CreateAsync("/assignments", new { userId = person.Key, groupId = Group.Key, workspaceId = Workspace.Id(), from = _site.Now, reason = "Works on Acme." });

    /// <summary>Sessions end on the way: the administrator signs in again.</summary>
    public async Task AdvanceAsync(TimeSpan time)
    {
        _site.Clock.Advance(time);
        Admin.Dispose();
        Admin = await UserAccessApi.SignInAsync(_site.Host, _admin.Username);
    }

    public object Body(object? more = null) => new
    {
        name = "Autumn",
        scope = new { kind = "workspace", id = Workspace.Id() },
        useManagers = true,
        reviewerIds = Array.Empty<Guid>(),
        dueAt = _site.Clock.GetUtcNow().AddDays(14),
        noAnswer = more ?? "nothing",
        repeats = "none",
    };

    public Task<JsonElement> StartAsync(string noAnswer = "nothing") => Admin.CreateAsync("/reviews", Body(noAnswer));

    public async Task<JsonElement> ItemAsync(UserAccessApi api, Guid review, IUser person) =>
        (await api.GetAsync($"/reviews/{review}/items")).Items().First(item => item.GetProperty("person").Id() == person.Key);

    public static async Task<JsonElement> DecideAsync(UserAccessApi api, Guid review, JsonElement item, string decision, string? comment = null, object? more = null) =>
        await api.PutAsync($"/reviews/{review}/items", new { decisions = new[] { more ?? new { itemId = item.Id(), version = item.Version(), decision, comment } } });

    /// <summary>What waits in the background is done.</summary>
    public Task WorkAsync() => _site.Get<OperationPass>().RunAsync(TestContext.Current.CancellationToken);

    public async Task<JsonElement> CloseAsync(Guid review, string? comment = "Done.")
    {
        await Admin.PostAsync($"/reviews/{review}/close", new { comment }, System.Net.HttpStatusCode.OK);
        await WorkAsync();
        return await Admin.GetAsync($"/reviews/{review}");
    }

    /// <summary>How many assignments the person has in the workspace now.</summary>
    public async Task<int> HeldAsync(IUser person) => (await Admin.GetAsync($"/assignments?userId={person.Key}&state=active")).Items().Count();

    public void Dispose()
    {
        Admin.Dispose();
        Manager.Dispose();
    }
}
