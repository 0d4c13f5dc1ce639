using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Users;

/// <summary>Whatever Umbraco's own services do to users, the index says the same as Umbraco.</summary>
[Collection(FactsHost.Name)]
public sealed class UserIndexAgreementTests(FactsHost site)
{
    private static readonly Guid Performer = Constants.Security.SuperUserKey;

    private IUserService Users => site.Get<IUserService>();

    private IUserGroupService Groups => site.Get<IUserGroupService>();

    private UserTable Index => site.Get<UserIndex>().Current;

    [Fact]
    public async Task A_new_user_and_somebody_invited_are_there()
    {
        Guid made = (await site.Host.People.UserAsync("editor", "writer")).Key;
        Guid invited = (await site.Host.People.InvitedAsync()).Key;

        Assert.NotNull(Index.Find(made));
        Assert.NotNull(Index.Find(invited));
        AssertAgrees();
    }

    [Fact]
    public async Task A_change_of_the_record_is_followed()
    {
        IUser user = await site.Host.People.UserAsync("editor");
        user.Name = "Renamed";
        user.Email = "renamed@example.test";
        user.Username = "renamed";
        user.Language = "da-DK";
        Users.Save(user);

        Assert.Equal("Renamed", Index.Find(user.Key)?.Name);
        AssertAgrees();
    }

    [Fact]
    public async Task States_are_followed_there_and_back()
    {
        IUser user = await site.Host.People.UserAsync("editor");
        await site.Host.People.DisableAsync(user);
        AssertAgrees();

        Assert.Equal(UserOperationStatus.Success, await Users.EnableAsync(Performer, new HashSet<Guid> { user.Key }));
        AssertAgrees();

        IUser again = (await Users.GetAsync(user.Key))!;
        again.IsLockedOut = true;
        Users.Save(again);
        AssertAgrees();

        Assert.True((await Users.UnlockAsync(Performer, user.Key)).Success);
        AssertAgrees();
    }

    [Fact]
    public async Task A_sign_in_is_followed()
    {
        IUser user = await site.Host.People.UserAsync("editor");
        Assert.Null(Index.Find(user.Key)?.LastLoginDate);

        (await site.Host.SignInAsync(user.Username)).Dispose();

        Assert.NotNull(Index.Find(user.Key)?.LastLoginDate);
        AssertAgrees();
    }

    [Fact]
    public async Task Somebody_deleted_is_gone()
    {
        IUser user = await site.Host.People.UserAsync("editor");

        Assert.Equal(UserOperationStatus.Success, await Users.DeleteAsync(Performer, user.Key));

        Assert.Null(Index.Find(user.Key));
        AssertAgrees();
    }

    [Fact]
    public async Task Memberships_are_followed_until_the_group_itself_is_deleted()
    {
        IUserGroup group = await site.Host.People.GroupAsync([Constants.Applications.Content]);
        IUser user = await site.Host.People.UserAsync("editor");
        UsersToUserGroupManipulationModel pair = new(group.Key, [user.Key]);

        Assert.True((await Groups.AddUsersToUserGroupAsync(pair, Performer)).Success);
        Assert.Contains(group.Key, Index.Find(user.Key)!.Groups);
        AssertAgrees();

        Assert.True((await Groups.RemoveUsersFromUserGroupAsync(pair, Performer)).Success);
        AssertAgrees();

        Assert.True((await Groups.AddUsersToUserGroupAsync(pair, Performer)).Success);
        Assert.True((await Groups.DeleteAsync(group.Key)).Success);
        Assert.DoesNotContain(group.Key, Index.Find(user.Key)!.Groups);
        AssertAgrees();
    }

    private void AssertAgrees()
    {
        UserRows rows = site.Get<UserRows>();
        UserRow[] said = [.. Users
            .GetAll(0, int.MaxValue, out _, "Id", Direction.Ascending, userState: null, includeUserGroups: null, excludeUserGroups: null, filter: (IQuery<IUser>?)null)
            .Select(rows.Of)
            .OrderBy(row => row.Id)];
        UserRow[] indexed = [.. Index.ByName.OrderBy(row => row.Id)];

        // Arrays are compared by themselves: a record would ask whether they are the same object.
        Assert.Equal(said.Select(row => row.StartNodes), indexed.Select(row => row.StartNodes));
        Assert.Equal(said.Select(row => row with { StartNodes = [] }), indexed.Select(row => row with { StartNodes = [] }));
    }
}
