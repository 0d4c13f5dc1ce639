using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.IntegrationTests.Package;

/// <summary>A site with one person in every state, a program and an administrator.</summary>
public sealed class PeopleSite : IAsyncLifetime
{
    public static readonly DateTime SignedIn = new(2026, 11, 1, 8, 0, 0, DateTimeKind.Utc);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("people-site-");

    public PackageSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Site = await PackageSite.StartAsync(_folder.FullName);
        await AddAsync("Anna Andersson", "anna@example.test", "anna", "editor", user => user.LastLoginDate = SignedIn);
        await AddAsync("Bo Berg", "writer@example.test", "bo", "writer", user => user.LastLoginDate = SignedIn.AddDays(1));
        await AddAsync("Carla", "carla@example.test", "carla", "writer", _ => { });
        await AddAsync("Dan", "dan@example.test", "dan", null, user => { user.LastLoginDate = SignedIn; user.IsApproved = false; });
        await AddAsync("Eve", "eve@example.test", "eve", null, user => { user.LastLoginDate = SignedIn; user.IsLockedOut = true; });
        await AddAsync("Finn", "finn@example.test", "finn", "writer", user => { user.IsApproved = false; user.InvitedDate = SignedIn; });
        await AddAsync("Gate", "gate@example.test", "gate", null, user => user.Kind = UserKind.Api);
        await AddAsync("Hanna", "hanna@example.test", "hanna", Constants.Security.AdminGroupAlias, user => user.LastLoginDate = SignedIn);
    }

    public IUser Find(string userName) =>
        Site.Get<IUserService>().GetByUsername(userName) ?? throw new InvalidOperationException($"No user {userName}.");

    public Task SignInAsync(string userName) => Site.SignInAsync(Find(userName).Key);

    public void Change(string userName, Action<IUser> set)
    {
        IUser user = Find(userName);
        set(user);
        Save(user);
    }

    public async Task AddAsync(string name, string mail, string userName, string? group, Action<IUser>? set = null)
    {
        var user = new User(new GlobalSettings(), name, mail, userName, Constants.Security.EmptyPasswordPrefix) { IsApproved = true };
        if (group is not null && await Site.Get<IUserGroupService>().GetAsync(group) is IUserGroup found)
        {
            user.AddGroup(found.ToReadOnlyGroup());
        }

        set?.Invoke(user);
        Save(user);
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private void Save(IUser user)
    {
        using (ICoreScope scope = Site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            Site.Get<IUserRepository>().Save(user);
            scope.Complete();
        }

        // As the user service would: nothing of what it checks is in the way of a test's people.
        Site.Get<DistributedCache>().RefreshUserCache([user]);
    }
}
