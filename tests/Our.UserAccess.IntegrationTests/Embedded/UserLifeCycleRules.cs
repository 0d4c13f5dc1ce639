using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

public abstract class UserLifeCycleRules(EmbeddedUmbracoFixture umbraco)
{
    private static readonly Guid Super = Constants.Security.SuperUserKey;

    private IUserService Users => umbraco.Get<IUserService>();

    [Fact]
    public async Task A_created_user_is_inactive_in_the_groups_given_and_has_an_initial_password()
    {
        var model = new UserCreateModel { Email = "new@example.test", UserName = "new@example.test", Name = "New", UserGroupKeys = new HashSet<Guid> { Constants.Security.EditorGroupKey } };

        var created = await Users.CreateAsync(Super, model, approveUser: true);

        Assert.Equal(UserOperationStatus.Success, created.Status);
        Assert.False(string.IsNullOrEmpty(created.Result.InitialPassword));
        var user = await umbraco.ReloadAsync(created.Result.CreatedUser!);
        Assert.Equal(UserState.Inactive, user.UserState);
        Assert.Equal([Constants.Security.EditorGroupKey], user.Groups.Select(group => group.Key));
    }

    [Fact]
    public async Task Email_and_user_name_are_unique_without_regard_to_case()
    {
        await umbraco.CreateUserAsync("twice@example.test");
        var model = new UserCreateModel { Email = "TWICE@example.test", UserName = "TWICE@example.test", Name = "Twice", UserGroupKeys = new HashSet<Guid> { Constants.Security.WriterGroupKey } };

        Assert.Equal(UserOperationStatus.DuplicateEmail, (await Users.CreateAsync(Super, model)).Status);
    }

    [Theory]
    [InlineData("no-address", "no-address", "InvalidEmail")]
    [InlineData("a@example.test", "b@example.test", "UserNameIsNotEmail")]
    public async Task A_user_needs_a_valid_address_that_is_the_user_name(string email, string userName, string status)
    {
        var model = new UserCreateModel { Email = email, UserName = userName, Name = "X", UserGroupKeys = new HashSet<Guid> { Constants.Security.WriterGroupKey } };

        Assert.Equal(status, (await Users.CreateAsync(Super, model)).Status.ToString());
    }

    [Fact]
    public async Task A_user_needs_a_group_that_exists()
    {
        var model = new UserCreateModel { Email = "g@example.test", UserName = "g@example.test", Name = "G" };
        Assert.Equal(UserOperationStatus.NoUserGroup, (await Users.CreateAsync(Super, model)).Status);

        model.UserGroupKeys.Add(new Guid("11111111-1111-1111-1111-111111111111"));
        Assert.Equal(UserOperationStatus.MissingUserGroup, (await Users.CreateAsync(Super, model)).Status);
    }

    [Fact]
    public async Task Disabling_ends_tokens_and_enabling_brings_back()
    {
        var user = await umbraco.CreateUserAsync("disable@example.test");

        Assert.Equal(UserOperationStatus.Success, await Users.DisableAsync(Super, new HashSet<Guid> { user.Key }));
        var disabled = await umbraco.ReloadAsync(user);
        Assert.Equal(UserState.Disabled, disabled.UserState);
        Assert.NotEqual(user.SecurityStamp, disabled.SecurityStamp);

        Assert.Equal(UserOperationStatus.Success, await Users.EnableAsync(Super, new HashSet<Guid> { user.Key }));
        Assert.Equal(UserState.Inactive, (await umbraco.ReloadAsync(user)).UserState);
    }

    [Fact]
    public async Task Nobody_disables_or_deletes_themselves()
    {
        Assert.Equal(UserOperationStatus.CannotDisableSelf, await Users.DisableAsync(Super, new HashSet<Guid> { Super }));
        Assert.Equal(UserOperationStatus.CannotDeleteSelf, await Users.DeleteAsync(Super, Super));
    }

    [Fact]
    public async Task A_user_that_never_signed_in_is_deleted_for_good()
    {
        var user = await umbraco.CreateUserAsync("gone@example.test");

        Assert.Equal(UserOperationStatus.Success, await Users.DeleteAsync(Super, user.Key));
        Assert.Null(await Users.GetAsync(user.Key));
    }

    [Fact]
    public async Task A_user_with_sign_in_history_is_not_deleted()
    {
        var user = await umbraco.CreateUserAsync("history@example.test");
        user.LastLoginDate = umbraco.Clock.GetUtcNow().UtcDateTime;
        Users.Save(user);

        Assert.Equal("CannotDeleteUserWithLoginHistory", (await Users.DeleteAsync(Super, user.Key)).ToString());
        Assert.Equal(UserState.Active, (await umbraco.ReloadAsync(user)).UserState);
    }

    [Fact]
    public async Task A_password_must_keep_the_rules_and_renews_the_security_stamp()
    {
        var user = await umbraco.CreateUserAsync("password@example.test");

        var tooShort = await Users.ChangePasswordAsync(Super, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = "short" });
        Assert.Equal(UserOperationStatus.UnknownFailure, tooShort.Status);
        Assert.Contains("10 characters", tooShort.Result.Error!.ErrorMessage, StringComparison.Ordinal);

        await umbraco.SetPasswordAsync(user);
        var changed = await umbraco.ReloadAsync(user);
        Assert.NotEqual(user.SecurityStamp, changed.SecurityStamp);
        Assert.DoesNotContain(People.Password, changed.RawPasswordValue, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changing_ones_own_password_needs_the_old_one()
    {
        var user = await umbraco.CreateUserAsync("own@example.test");
        await umbraco.SetPasswordAsync(user);

        Assert.Equal(UserOperationStatus.SelfOldPasswordRequired, (await Users.ChangePasswordAsync(user.Key, new() { UserKey = user.Key, NewPassword = "Another-Horse-9" })).Status);
        Assert.Equal(UserOperationStatus.UnknownFailure, (await Users.ChangePasswordAsync(user.Key, new() { UserKey = user.Key, NewPassword = "Another-Horse-9", OldPassword = "wrong" })).Status);
        Assert.Equal(UserOperationStatus.Success, (await Users.ChangePasswordAsync(user.Key, new() { UserKey = user.Key, NewPassword = "Another-Horse-9", OldPassword = People.Password })).Status);
    }

    [Fact]
    public async Task Two_writers_of_different_properties_do_not_undo_each_other()
    {
        var user = await umbraco.CreateUserAsync("writers@example.test");
        var first = await umbraco.ReloadAsync(user);
        var second = await umbraco.ReloadAsync(user);

        first.Name = "Renamed";
        second.FailedPasswordAttempts = 3;
        Users.Save(first);
        Users.Save(second);

        var saved = await umbraco.ReloadAsync(user);
        Assert.Equal(("Renamed", 3), (saved.Name, saved.FailedPasswordAttempts));
    }
}
