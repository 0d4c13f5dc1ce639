using System.Text;
using System.Text.Json;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.IntegrationTests.Operations;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Escalation;

/// <summary>
/// One site for all attempts: a manager and a manager of one workspace, who both hold every verb of the package for people and groups
/// and may otherwise read pages; people who have less, more and everything; and what all of them have, to be looked at afterwards.
/// </summary>
public sealed class EscalationSite : IAsyncLifetime
{
    private const string Read = "Umb.Document.Read";

    private static readonly string[] Verbs =
    [
        .. UserPermissions.All.Concat(UserPermissions.Changes).Concat(GroupPermissions.All).Concat(GroupPermissions.Changes).Select(permission => permission.Verb),
        WorkspacePermissions.Read, AssignmentPermissions.Manage, RulePermissions.Manage, Read,
    ];

    private readonly Dictionary<Guid, BackOfficeBrowser> _browsers = [];
    private OperationsSite? _operations;

    internal IUser Manager { get; private set; } = null!;

    internal IUser LocalManager { get; private set; } = null!;

    internal IUser Administrator { get; private set; } = null!;

    internal IUser Stronger { get; private set; } = null!;

    internal IUser Weaker { get; private set; } = null!;

    internal IUserGroup Managers { get; private set; } = null!;

    internal IUserGroup LocalManagers { get; private set; } = null!;

    internal IUserGroup Publishers { get; private set; } = null!;

    internal IUserGroup Designers { get; private set; } = null!;

    internal IUserGroup Readers { get; private set; } = null!;

    internal Guid Workspace { get; private set; }

    internal Guid OtherWorkspace { get; private set; }

    internal Guid OtherAssignment { get; private set; }

    internal Guid OtherRule { get; private set; }

    private OperationsSite Operations => _operations ?? throw new InvalidOperationException("The site has not started.");

    private People People => Operations.Host.People;

    public async ValueTask InitializeAsync()
    {
        _operations = await OperationsSite.StartAsync();
        Managers = await People.GroupAsync([UserAccessSection.Alias, "content"], verbs: Verbs);
        LocalManagers = await People.GroupAsync([UserAccessSection.Alias, "content"], Constants.System.Root, null, Verbs);
        Publishers = await People.GroupAsync(["content"], Constants.System.Root, null, Read, "Umb.Document.Publish");
        Designers = await People.GroupAsync(["content", "settings"]);
        Readers = await People.GroupAsync(["content"], verbs: [Read]);
        Administrator = await People.AdministratorAsync();
        Manager = await People.UserAsync(Managers.Alias);
        LocalManager = await People.UserAsync(LocalManagers.Alias);
        Stronger = await People.UserAsync(Publishers.Alias, Designers.Alias);
        Weaker = await People.UserAsync(Readers.Alias);
        await GiveAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (BackOfficeBrowser browser in _browsers.Values)
        {
            browser.Dispose();
        }

        await Operations.DisposeAsync();
    }

    internal async Task<UserAccessApi> AsAsync(IUser user) => new(await BrowserAsync(user));

    internal async Task ImportAsync(IUser user, string file)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(file));
        content.Headers.ContentType = new("text/csv");
        using HttpResponseMessage response = await (await BrowserAsync(user)).SendAsync(HttpMethod.Post, $"{ApiRoute.Base}/users/import", content, authorized: true);
        await RunAsync();
    }

    internal Task RunAsync() => Operations.RunAsync();

    /// <summary>What everybody has, as an administrator reads it.</summary>
    internal async Task<string> StateAsync()
    {
        UserAccessApi api = await AsAsync(Administrator);
        var state = new List<string>();
        foreach (IUser user in new[] { Administrator, Manager, LocalManager, Stronger, Weaker })
        {
            JsonElement now = await api.GetAsync($"/users/{user.Key}");
            state.Add(string.Join(' ', new[] { "name", "email", "isAdmin", "groups", "workspaces", "hasDocumentRootAccess", "documentStartNodes", "plan", "offboarding" }
                .Select(field => now.GetProperty(field).GetRawText())));
            state.Add($"{now.Text("state") is "disabled" or "lockedOut"}");
        }

        foreach (IUserGroup group in new[] { Managers, LocalManagers, Publishers, Designers, Readers })
        {
            state.Add((await api.GetAsync($"/groups/{group.Key}")).GetRawText());
        }

        state.Add((await api.GetAsync($"/groups/{Constants.Security.AdminGroupKey}")).GetRawText());
        foreach (string list in new[] { "/users?take=0", "/groups?take=0", "/assignments?take=0", "/rules" })
        {
            state.Add((await api.GetAsync(list)).GetProperty("total").GetRawText());
        }

        return string.Join('\n', state);
    }

    private async Task<BackOfficeBrowser> BrowserAsync(IUser user)
    {
        if (!_browsers.TryGetValue(user.Key, out BackOfficeBrowser? browser))
        {
            _browsers[user.Key] = browser = await Operations.Host.SignInAsync(user.Username);
        }

        return browser;
    }

    // The manager of a workspace holds the group there alone; in another workspace somebody and something is out of reach.
    private async Task GiveAsync()
    {
        UserAccessApi api = await AsAsync(Administrator);
        (IContent here, IContent there) = (await Operations.Host.Pages.PageAsync("Here"), await Operations.Host.Pages.PageAsync("There"));
        Workspace = (await api.CreateAsync("/workspaces", new { name = "Here", contentRootIds = new[] { here.Key } })).Id();
        OtherWorkspace = (await api.CreateAsync("/workspaces", new { name = "There", contentRootIds = new[] { there.Key } })).Id();
        await api.CreateAsync("/assignments", new { userId = LocalManager.Key, groupId = LocalManagers.Key, workspaceId = Workspace, reason = "Test" });
        await api.CreateAsync("/assignments", new { userId = Weaker.Key, groupId = Publishers.Key, workspaceId = Workspace, reason = "Test" });
        IUserGroup lawyers = await People.GroupAsync(["content"], Constants.System.Root, null, Read, "Umb.Document.Publish");
        OtherAssignment = (await api.CreateAsync("/assignments", new { userId = Stronger.Key, groupId = lawyers.Key, workspaceId = OtherWorkspace, reason = "Test" })).Id();
        OtherRule = (await api.CreateAsync("/rules", new
        {
            subject = new { kind = "user", id = Stronger.Key }, nodeId = there.Key, verbs = new[] { "Umb.Document.Publish" }, effect = "deny", reason = "Test",
        })).Id();
    }
}
