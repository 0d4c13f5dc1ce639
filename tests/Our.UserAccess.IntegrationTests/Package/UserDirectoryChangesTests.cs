using Microsoft.Extensions.Options;
using Our.UserAccess.Shared.Paging;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Package;

public sealed class UserDirectoryChangesTests(PeopleSite people) : IClassFixture<PeopleSite>, IAsyncLifetime
{
    private IUserDirectory Users => people.Site.Get<IUserDirectory>();

    public async ValueTask InitializeAsync() => await people.SignInAsync("hanna");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_version_moves_with_what_can_be_edited_and_not_with_a_sign_in()
    {
        string before = await VersionAsync("bo");
        people.Change("bo", user => user.LastLoginDate = PeopleSite.SignedIn.AddDays(9));
        string afterSignIn = await VersionAsync("bo");
        people.Change("bo", user => user.Name = "Bo B.");
        string afterRename = await VersionAsync("bo");

        Assert.Equal(before, afterSignIn);
        Assert.NotEqual(before, afterRename);
    }

    [Fact]
    public async Task Counts_follow_a_change_at_once()
    {
        long before = (await Users.CountAsync(new UserQuery())).Active;

        UserOperationStatus status = await people.Site.Get<IUserService>()
            .EnableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { people.Find("dan").Key });

        Assert.Equal(UserOperationStatus.Success, status);
        Assert.Equal(before + 1, (await Users.CountAsync(new UserQuery())).Active);
    }

    [Fact]
    public async Task Disabled_users_are_hidden_where_Umbraco_is_told_to_hide_them()
    {
        people.Change("carla", user => user.IsApproved = false);
        SecuritySettings settings = people.Site.Get<IOptionsMonitor<SecuritySettings>>().CurrentValue;
        settings.HideDisabledUsersInBackOffice = true;
        Page<UserItem> all = await Users.FindAsync(new UserQuery());
        Page<UserItem> disabled = await Users.FindAsync(new UserQuery { State = [UserItemState.Disabled] });
        UserDetail? carla = await Users.GetAsync(people.Find("carla").Key);
        settings.HideDisabledUsersInBackOffice = false;

        Assert.DoesNotContain("Carla", all.Items.Select(user => user.Name));
        Assert.Empty(disabled.Items);
        Assert.Equal(0, disabled.Total);
        Assert.Null(carla);
    }

    private async Task<string> VersionAsync(string userName) =>
        (await Users.GetAsync(people.Find(userName).Key))?.Version ?? throw new InvalidOperationException($"{userName} is not there.");
}
