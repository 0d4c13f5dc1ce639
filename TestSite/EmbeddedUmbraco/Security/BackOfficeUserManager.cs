using System.Security.Principal;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.Security;

internal sealed class BackOfficeUserManager(
    IBackOfficeUserStore users,
    BackOfficePasswords passwords,
    UserTokens tokens,
    SignInNotifications notifications,
    ExternalLogins logins,
    IOptions<GlobalSettings> globalSettings,
    IOptionsMonitor<SecuritySettings> securitySettings,
    TimeProvider clock) : ICoreBackOfficeUserManager
{
    public Task<IdentityCreationResult> CreateAsync(UserCreateModel createModel) =>
        CreateAsync(createModel, createModel.Kind == UserKind.Default ? passwords.Generate() : null);

    public Task<IdentityCreationResult> CreateForInvite(UserCreateModel createModel) => CreateAsync(createModel, password: null);

    public Task<Attempt<string, UserOperationStatus>> GenerateEmailConfirmationTokenAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(user, UserTokenPurpose.Invitation, securitySettings.CurrentValue.UserInviteEmailExpiry)));

    public Task<Attempt<string, UserOperationStatus>> GeneratePasswordResetTokenAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, tokens.Create(user, UserTokenPurpose.PasswordReset, securitySettings.CurrentValue.PasswordResetEmailExpiry)));

    public Task<bool> IsEmailConfirmationTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(user, UserTokenPurpose.Invitation, token));

    public Task<bool> IsResetPasswordTokenValidAsync(IUser user, string token) =>
        Task.FromResult(tokens.IsValid(user, UserTokenPurpose.PasswordReset, token));

    public async Task<Attempt<UserUnlockResult, UserOperationStatus>> UnlockUser(IUser user)
    {
        user.IsLockedOut = false;
        user.FailedPasswordAttempts = 0;
        var status = await users.SaveAsync(user);
        if (status != UserOperationStatus.Success)
        {
            return Attempt.FailWithStatus(status, new UserUnlockResult());
        }

        notifications.Unlocked(user);
        return Attempt.SucceedWithStatus(UserOperationStatus.Success, new UserUnlockResult());
    }

    public Task<Attempt<ICollection<IIdentityUserLogin>, UserOperationStatus>> GetLoginsAsync(IUser user) =>
        Task.FromResult(Attempt.SucceedWithStatus(UserOperationStatus.Success, logins.Of(user)));

    public void NotifyForgotPasswordRequested(IPrincipal user, string toString) => notifications.ForgotPasswordRequested(toString);

    public string GeneratePassword() => passwords.Generate();

    private async Task<IdentityCreationResult> CreateAsync(UserCreateModel model, string? password)
    {
        var user = new User(globalSettings.Value)
        {
            Key = model.Id ?? Guid.CreateVersion7(clock.GetUtcNow()),
            Username = model.UserName,
            Name = model.Name,
            Email = model.Email,
            Kind = model.Kind,
            // Umbraco approves in a second step, when the groups are there.
            IsApproved = false,
        };
        user.RawPasswordValue = password is null ? BackOfficePasswords.NoPassword() : passwords.Hash(user, password);
        return await users.SaveAsync(user) == UserOperationStatus.Success
            ? new IdentityCreationResult { Succeded = true, InitialPassword = password }
            : IdentityCreationResult.Cancel();
    }
}
