using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// Sets passwords through Umbraco's service, as its super user: that one may set everybody's, and who may was asked before.
/// </summary>
internal sealed class UserPasswords(IUserService users, IServiceScopeFactory scopes, IOptionsMonitor<UserPasswordConfigurationSettings> settings) : IUserPasswords
{
    public PasswordRules Rules
    {
        get
        {
            UserPasswordConfigurationSettings now = settings.CurrentValue;
            return new PasswordRules(now.RequiredLength, now.RequireDigit, now.RequireLowercase, now.RequireUppercase, now.RequireNonLetterOrDigit);
        }
    }

    public string Generate()
    {
        using IServiceScope scope = scopes.CreateScope();
        return scope.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>().GeneratePassword();
    }

    public Failure? Check(string password)
    {
        PasswordRules rules = Rules;
        var errors = new FieldErrors();
        foreach (PasswordRule broken in rules.BrokenBy(password))
        {
            errors.Add("password", Sentence(broken, rules));
        }

        return errors.ToFailure();
    }

    public async Task<Failure?> SetAsync(Guid userId, string password)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = userId, NewPassword = password });
        return changed.Result.Error?.ErrorMessage is { Length: > 0 } sentence ? Wrong(sentence) : UserStatuses.Failure(changed.Status);
    }

    public async Task<Failure?> SetFirstAsync(Guid userId, string password)
    {
        if (await users.GetAsync(userId) is not IUser user)
        {
            return UserChangeFailures.RefusedByUmbraco("UserNotFound");
        }

        using IServiceScope scope = scopes.CreateScope();
        Attempt<string, UserOperationStatus> token = await scope.ServiceProvider.GetRequiredService<ICoreBackOfficeUserManager>().GenerateEmailConfirmationTokenAsync(user);
        if (!token.Success)
        {
            return UserStatuses.Failure(token.Status);
        }

        // Umbraco reads the token as it stands in its own links.
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.CreateInitialPasswordAsync(userId, token.Result.ToUrlBase64()!, password);
        return changed.Result.Error?.ErrorMessage is { Length: > 0 } sentence ? Wrong(sentence) : UserStatuses.Failure(changed.Status);
    }

    private static string Sentence(PasswordRule broken, PasswordRules rules) => broken switch
    {
        PasswordRule.Length => $"'password' needs {rules.MinLength} characters at least.",
        PasswordRule.Digit => "'password' needs a digit.",
        PasswordRule.Lowercase => "'password' needs a small letter.",
        PasswordRule.Uppercase => "'password' needs a capital letter.",
        _ => "'password' needs a character that is neither letter nor digit.",
    };

    // Validators of the site's own say no only now.
    private static Failure? Wrong(string sentence)
    {
        var errors = new FieldErrors();
        errors.Add("password", sentence);
        return errors.ToFailure();
    }
}
