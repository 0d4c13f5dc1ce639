using EmbeddedUmbraco.Security;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class SignInTests(EmbeddedUmbracoFixture umbraco) : IClassFixture<EmbeddedUmbracoFixture>
{
    [Fact]
    public async Task The_right_password_signs_in_stamps_the_time_and_is_published()
    {
        var user = await WithPasswordAsync("in@example.test");
        umbraco.Notifications.Clear();

        var outcome = await SignInAsync("IN@example.test", People.Password);

        Assert.Equal((SignInStatus.Success, user.Key), (outcome.Status, outcome.UserKey));
        Assert.Equal(umbraco.Clock.GetUtcNow().UtcDateTime, (await umbraco.ReloadAsync(user)).LastLoginDate);
        Assert.Contains("UserLoginSuccessNotification", umbraco.Notifications.Names);
    }

    [Fact]
    public async Task The_fifth_failure_locks_out_and_unlocking_helps()
    {
        var user = await WithPasswordAsync("locked@example.test");

        for (var attempt = 1; attempt < 5; attempt++)
        {
            Assert.Equal(SignInStatus.WrongCredentials, (await SignInAsync(user.Username, "wrong")).Status);
        }

        Assert.Equal(SignInStatus.LockedOut, (await SignInAsync(user.Username, "wrong")).Status);
        Assert.Equal(SignInStatus.LockedOut, (await SignInAsync(user.Username, People.Password)).Status);
        Assert.Equal(UserState.LockedOut, (await umbraco.ReloadAsync(user)).UserState);

        await umbraco.Get<IUserService>().UnlockAsync(Constants.Security.SuperUserKey, user.Key);
        Assert.Equal(SignInStatus.Success, (await SignInAsync(user.Username, People.Password)).Status);
    }

    [Fact]
    public async Task Failures_at_the_same_time_all_count()
    {
        var user = await WithPasswordAsync("parallel@example.test");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SignInAsync(user.Username, "wrong"))));

        Assert.Equal(4, (await umbraco.ReloadAsync(user)).FailedPasswordAttempts);
    }

    [Fact]
    public async Task Success_forgets_earlier_failures()
    {
        var user = await WithPasswordAsync("forget@example.test");
        await SignInAsync(user.Username, "wrong");

        await SignInAsync(user.Username, People.Password);

        Assert.Equal(0, (await umbraco.ReloadAsync(user)).FailedPasswordAttempts);
    }

    [Fact]
    public async Task Unknown_disabled_and_invited_people_do_not_get_in()
    {
        var disabled = await WithPasswordAsync("off@example.test");
        await umbraco.Get<IUserService>().DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { disabled.Key });
        var invited = await umbraco.InviteUserAsync("waits@example.test");

        Assert.Equal(SignInStatus.WrongCredentials, (await SignInAsync("nobody@example.test", People.Password)).Status);
        Assert.Equal(SignInStatus.Disabled, (await SignInAsync(disabled.Username, People.Password)).Status);
        Assert.Equal(SignInStatus.WrongCredentials, (await SignInAsync(disabled.Username, "wrong")).Status);
        Assert.Equal(SignInStatus.Invited, (await SignInAsync(invited.Username, People.Password)).Status);
    }

    private Task<SignInOutcome> SignInAsync(string userName, string password) =>
        umbraco.Get<IBackOfficeSignIn>().PasswordSignInAsync(userName, password, TestContext.Current.CancellationToken);

    private async Task<IUser> WithPasswordAsync(string email)
    {
        var user = await umbraco.CreateUserAsync(email);
        await umbraco.SetPasswordAsync(user);
        return user;
    }
}
