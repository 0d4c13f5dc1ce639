using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>Who is in a group, and what somebody who is no administrator may do with groups.</summary>
public abstract class UserGroupMemberRules(EmbeddedUmbracoFixture umbraco)
{
    private static readonly Guid Super = Constants.Security.SuperUserKey;
    private static readonly Guid Nobody = new("11111111-1111-1111-1111-111111111111");

    private IUserGroupService Groups => umbraco.Get<IUserGroupService>();

    [Fact]
    public async Task Members_are_added_and_removed_and_counted()
    {
        var group = await umbraco.CreateGroupAsync();
        var (first, second) = (await UserAsync(), await UserAsync());

        Assert.True((await Groups.AddUsersToUserGroupAsync(Of(group, first.Key, second.Key), Super)).Success);
        Assert.Equal(2, (await umbraco.ReloadAsync(group)).UserCount);

        Assert.True((await Groups.RemoveUsersFromUserGroupAsync(Of(group, first.Key), Super)).Success);
        Assert.Equal(1, (await umbraco.ReloadAsync(group)).UserCount);
        Assert.Equal(["writer"], Aliases(await umbraco.ReloadAsync(first)));
        Assert.Contains(group.Alias, Aliases(await umbraco.ReloadAsync(second)));
    }

    [Fact]
    public async Task Users_and_groups_must_exist_and_only_a_member_can_leave()
    {
        var group = await umbraco.CreateGroupAsync();
        var user = await UserAsync();

        Assert.Equal(UserGroupOperationStatus.UserNotFound, (await Groups.AddUsersToUserGroupAsync(Of(group, user.Key, Nobody), Super)).Result);
        Assert.Equal(UserGroupOperationStatus.NotFound, (await Groups.AddUsersToUserGroupAsync(new(Nobody, [user.Key]), Super)).Result);
        Assert.Equal(UserGroupOperationStatus.UserNotInGroup, (await Groups.RemoveUsersFromUserGroupAsync(Of(group, user.Key), Super)).Result);
        Assert.Equal(["writer"], Aliases(await umbraco.ReloadAsync(user)));
    }

    [Fact]
    public async Task The_last_administrator_stays_an_administrator()
    {
        var administrators = (await Groups.GetAsync(Constants.Security.AdminGroupKey))!;

        Assert.Equal(UserGroupOperationStatus.AdminGroupCannotBeEmpty, (await Groups.RemoveUsersFromUserGroupAsync(Of(administrators, Super), Super)).Result);
        var writers = new HashSet<Guid> { Constants.Security.WriterGroupKey };
        Assert.Equal(UserGroupOperationStatus.AdminGroupCannotBeEmpty, (await Groups.UpdateUserGroupsOnUsersAsync(writers, new HashSet<Guid> { Super }, Super)).Result);

        Assert.Contains("admin", Aliases((await umbraco.Get<IUserService>().GetAsync(Super))!));
    }

    [Fact]
    public async Task A_users_groups_are_replaced_as_a_whole()
    {
        var (group, user) = (await umbraco.CreateGroupAsync(), await UserAsync());

        var replaced = await Groups.UpdateUserGroupsOnUsersAsync(new HashSet<Guid> { group.Key }, new HashSet<Guid> { user.Key }, Super);

        Assert.True(replaced.Success);
        Assert.Equal([group.Alias], Aliases(await umbraco.ReloadAsync(user)));
    }

    [Fact]
    public async Task Who_is_no_administrator_gives_only_groups_of_their_own()
    {
        var (manager, user) = (await ManagerAsync(), await UserAsync());
        var foreign = await umbraco.CreateGroupAsync();

        var given = await Groups.UpdateUserGroupsOnUsersAsync(new HashSet<Guid> { foreign.Key }, new HashSet<Guid> { user.Key }, manager.Key);

        Assert.Equal(UserGroupOperationStatus.Unauthorized, given.Result);
        Assert.Equal(["writer"], Aliases(await umbraco.ReloadAsync(user)));
    }

    [Fact]
    public async Task Who_creates_a_group_without_being_an_administrator_is_in_it()
    {
        var manager = await ManagerAsync();

        var created = await Groups.CreateAsync(umbraco.NewGroup("ofTheManager", group => group.AddAllowedSection("users")), manager.Key);

        Assert.Equal(UserGroupOperationStatus.Success, created.Status);
        Assert.Contains("ofTheManager", Aliases(await umbraco.ReloadAsync(manager)));
    }

    [Fact]
    public async Task Nobody_makes_a_group_with_sections_or_start_nodes_they_lack()
    {
        var manager = await ManagerAsync();
        var page = await umbraco.Pages.PageAsync("Out of the manager's reach");
        var writer = await UserAsync();

        Assert.Equal(UserGroupOperationStatus.Unauthorized, await CreateStatusAsync(manager, group => group.AddAllowedSection("settings")));
        Assert.Equal(UserGroupOperationStatus.Unauthorized, await CreateStatusAsync(manager, group => group.StartContentId = page.Id));
        Assert.Equal(UserGroupOperationStatus.Unauthorized, await CreateStatusAsync(manager, group => group.StartMediaId = Constants.System.Root));
        Assert.Equal(UserGroupOperationStatus.Unauthorized, await CreateStatusAsync(writer, group => group.StartContentId = null));
    }

    [Fact]
    public async Task Who_is_no_administrator_sees_their_own_groups()
    {
        var manager = await ManagerAsync();

        var seen = await Groups.FilterAsync(manager.Key, filter: null, 0, 100);
        var all = await Groups.FilterAsync(Super, filter: "WRIT", 0, 100);

        Assert.Equal(Aliases(manager), seen.Result.Items.Select(group => group.Alias));
        Assert.Equal(["writer"], all.Result.Items.Select(group => group.Alias));
    }

    private static UsersToUserGroupManipulationModel Of(IUserGroup group, params Guid[] users) => new(group.Key, users);

    private static IEnumerable<string> Aliases(IUser user) => user.Groups.Select(group => group.Alias);

    private async Task<IUser> UserAsync() => await umbraco.CreateUserAsync($"{Guid.CreateVersion7():N}@example.test");

    /// <summary>Somebody with the users section and without start nodes.</summary>
    private async Task<IUser> ManagerAsync() => await umbraco.UserInAsync(await umbraco.CreateGroupAsync(group => group.AddAllowedSection("users")));

    private async Task<UserGroupOperationStatus> CreateStatusAsync(IUser by, Action<UserGroup> fill) =>
        (await Groups.CreateAsync(umbraco.NewGroup($"refused{Guid.CreateVersion7():N}", fill), by.Key)).Status;
}
