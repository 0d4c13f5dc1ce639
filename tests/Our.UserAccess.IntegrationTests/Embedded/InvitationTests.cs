using System.Web;
using Our.UserAccess.Invitations.Outbox;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

public sealed class InvitationTests(EmbeddedUmbracoFixture umbraco) : IClassFixture<EmbeddedUmbracoFixture>
{
    private IUserService Users => umbraco.Get<IUserService>();

    [Fact]
    public async Task An_invited_user_gets_a_mail_with_a_link_and_waits_in_state_invited()
    {
        var user = await umbraco.InviteUserAsync("mail@example.test");
        await umbraco.Get<OutboxPass>().RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(UserState.Invited, (await umbraco.ReloadAsync(user)).UserState);
        var mails = await Task.WhenAll(Directory.GetFiles(Path.Combine(umbraco.Folder, "mail"), "*.eml").Select(file => System.IO.File.ReadAllTextAsync(file)));
        var mail = Assert.Single(mails, text => text.Contains("mail@example.test", StringComparison.Ordinal));
        Assert.Contains("Expires:", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_sets_the_first_password_once_and_enables()
    {
        var user = await umbraco.InviteUserAsync("once@example.test");
        var token = await TokenAsync(user);

        Assert.Equal(UserOperationStatus.Success, (await Users.CreateInitialPasswordAsync(user.Key, token, People.Password)).Status);
        Assert.Equal(UserState.Inactive, (await umbraco.ReloadAsync(user)).UserState);
        Assert.Equal(UserOperationStatus.InvalidInviteToken, (await Users.CreateInitialPasswordAsync(user.Key, token, "Another-Horse-9")).Status);
    }

    [Fact]
    public async Task A_link_expires_after_three_days()
    {
        var user = await umbraco.InviteUserAsync("late@example.test");
        var token = await TokenAsync(user);
        Assert.True((await Users.VerifyInviteAsync(user.Key, token)).Success);

        umbraco.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Equal(UserOperationStatus.InvalidInviteToken, (await Users.VerifyInviteAsync(user.Key, token)).Result);
        Assert.Equal(UserState.Invited, (await umbraco.ReloadAsync(user)).UserState);
    }

    [Fact]
    public async Task A_link_is_good_for_its_user_and_purpose_alone()
    {
        var user = await umbraco.InviteUserAsync("mine@example.test");
        var other = await umbraco.InviteUserAsync("theirs@example.test");
        var token = await TokenAsync(user);

        Assert.False((await Users.VerifyInviteAsync(other.Key, token)).Success);
        Assert.False((await Users.VerifyPasswordResetAsync(user.Key, token)).Success);
        Assert.False((await Users.VerifyInviteAsync(user.Key, token[..^4])).Success);
    }

    [Fact]
    public async Task A_refused_password_leaves_the_invitation_open()
    {
        var user = await umbraco.InviteUserAsync("refused@example.test");
        var token = await TokenAsync(user);

        await Users.CreateInitialPasswordAsync(user.Key, token, "short");

        Assert.Equal(UserState.Invited, (await umbraco.ReloadAsync(user)).UserState);
        Assert.True((await Users.VerifyInviteAsync(user.Key, token)).Success);
    }

    [Fact]
    public async Task Only_an_invited_user_is_invited_again()
    {
        var invited = await umbraco.InviteUserAsync("again@example.test");
        var created = await umbraco.CreateUserAsync("created@example.test");

        var again = await Users.ResendInvitationAsync(Constants.Security.SuperUserKey, new UserResendInviteModel { InvitedUserKey = invited.Key });
        var never = await Users.ResendInvitationAsync(Constants.Security.SuperUserKey, new UserResendInviteModel { InvitedUserKey = created.Key });

        Assert.Equal((UserOperationStatus.Success, UserOperationStatus.NotInInviteState), (again.Status, never.Status));
    }

    [Fact]
    public async Task An_invited_user_cannot_be_disabled()
    {
        var user = await umbraco.InviteUserAsync("not-disabled@example.test");

        Assert.Equal(UserOperationStatus.CannotDisableInvitedUser, await Users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user.Key }));
    }

    [Fact]
    public async Task A_reset_link_changes_the_password_once()
    {
        var user = await umbraco.CreateUserAsync("reset@example.test");
        var uri = await umbraco.Get<IForgotPasswordUriProvider>().CreateForgotPasswordUriAsync(await umbraco.ReloadAsync(user));
        var token = HttpUtility.ParseQueryString(uri.Result.Query)["resetCode"]!;

        Assert.Equal(UserOperationStatus.Success, (await Users.ResetPasswordAsync(user.Key, token, People.Password)).Status);
        Assert.Equal(UserOperationStatus.InvalidPasswordResetToken, (await Users.ResetPasswordAsync(user.Key, token, "Another-Horse-9")).Status);
    }

    private async Task<string> TokenAsync(IUser user)
    {
        var uri = await umbraco.Get<IInviteUriProvider>().CreateInviteUriAsync(await umbraco.ReloadAsync(user));
        return HttpUtility.ParseQueryString(uri.Result.Query)["inviteCode"]!;
    }
}
