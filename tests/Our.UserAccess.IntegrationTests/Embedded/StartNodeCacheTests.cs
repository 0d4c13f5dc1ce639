using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Umbraco keeps computed start nodes for two minutes; what narrows access must not wait for that.</summary>
public sealed class StartNodeCacheTests(EmbeddedUmbracoFixture umbraco) : IClassFixture<EmbeddedUmbracoFixture>
{
    [Fact]
    public async Task Narrowing_a_users_start_node_takes_effect_at_once()
    {
        var page = await umbraco.Pages.PageAsync("Narrow user");
        var user = await UserWithRootAsync(await RootGroupAsync());

        user.StartContentIds = [page.Id];
        umbraco.Get<IUserService>().Save(user);

        Assert.Null(Cached(user));
        Assert.Equal([page.Id], Calculated(await umbraco.ReloadAsync(user)));
    }

    [Fact]
    public async Task Narrowing_a_groups_start_node_takes_effect_at_once()
    {
        var page = await umbraco.Pages.PageAsync("Narrow group");
        var group = await RootGroupAsync();
        var user = await UserWithRootAsync(group);

        group.StartContentId = page.Id;
        await umbraco.UpdateAsync(group);

        Assert.Null(Cached(user));
        Assert.Equal([page.Id], Calculated(await umbraco.ReloadAsync(user)));
    }

    [Fact]
    public async Task Leaving_a_group_takes_its_start_node_away_at_once()
    {
        var group = await RootGroupAsync();
        var user = await UserWithRootAsync(group);

        await umbraco.Get<IUserGroupService>().RemoveUsersFromUserGroupAsync(new(group.Key, [user.Key]), Constants.Security.SuperUserKey);

        Assert.Empty(Calculated(await umbraco.ReloadAsync(user)));
    }

    [Fact]
    public async Task Deleting_a_group_takes_its_start_node_away_at_once()
    {
        var group = await RootGroupAsync();
        var user = await UserWithRootAsync(group);

        await umbraco.Get<IUserGroupService>().DeleteAsync(new HashSet<Guid> { group.Key });

        Assert.Empty(Calculated(await umbraco.ReloadAsync(user)));
    }

    private Task<IUserGroup> RootGroupAsync() => umbraco.CreateGroupAsync(group => group.StartContentId = Constants.System.Root);

    /// <summary>A user of whom Umbraco has already computed and kept that all content is open.</summary>
    private async Task<IUser> UserWithRootAsync(IUserGroup group)
    {
        var user = await umbraco.UserInAsync(group);
        Assert.Equal([Constants.System.Root], Calculated(user));
        Assert.NotNull(Cached(user));
        return user;
    }

    private int[] Calculated(IUser user) => user.CalculateContentStartNodeIds(umbraco.Get<IEntityService>(), umbraco.Get<AppCaches>()) ?? [];

    private object? Cached(IUser user) => umbraco.Get<AppCaches>().IsolatedCaches.GetOrCreate<IUser>().Get($"AllContentStartNodes{user.Key}");
}
