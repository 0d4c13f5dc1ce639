using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace EmbeddedUmbraco.Security;

internal sealed class BackOfficePasswordChanger(
    IBackOfficeUserStore users,
    BackOfficePasswords passwords,
    PasswordRules rules,
    UserTokens tokens,
    SignInNotifications notifications,
    TimeProvider clock) : IBackOfficePasswordChanger
{
    public async Task<Attempt<PasswordChangedModel?>> ChangeBackOfficePassword(ChangeBackOfficeUserPasswordModel model, IUser? performingUser)
    {
        var user = model.User;
        if (Refusal(model) is { } refusal)
        {
            return Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = refusal });
        }

        user.RawPasswordValue = passwords.Hash(user, model.NewPassword);
        user.LastPasswordChangeDate = clock.GetUtcNow().UtcDateTime;
        user.SecurityStamp = SecurityStamps.Create();
        if (await users.SaveAsync(user) != UserOperationStatus.Success)
        {
            return Attempt.Fail<PasswordChangedModel?>(new PasswordChangedModel { Error = new ValidationResult("The change was cancelled.") });
        }

        Notify(model, performingUser);
        return Attempt.Succeed<PasswordChangedModel?>(new PasswordChangedModel());
    }

    private ValidationResult? Refusal(ChangeBackOfficeUserPasswordModel model)
    {
        if (model.OldPassword is { Length: > 0 } old && !passwords.Verify(model.User, old))
        {
            return new("The old password is wrong.", ["oldPassword"]);
        }

        if (model.ResetPasswordToken is { Length: > 0 } token && !tokens.IsValid(model.User, UserTokenPurpose.PasswordReset, UrlToken.Decode(token)))
        {
            return new("The link is not valid any more.", ["resetPasswordToken"]);
        }

        return rules.Broken(model.NewPassword) is { Count: > 0 } broken ? new(string.Join(' ', broken), ["newPassword"]) : null;
    }

    private void Notify(ChangeBackOfficeUserPasswordModel model, IUser? performer)
    {
        if (string.IsNullOrEmpty(model.ResetPasswordToken) && (performer is null || performer.Key == model.User.Key))
        {
            notifications.PasswordChanged(model.User, performer);
        }
        else
        {
            notifications.PasswordReset(model.User, performer);
        }
    }
}
