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
        errors.AddIf(password.Length < rules.MinLength, "password", $"'password' needs {rules.MinLength} characters at least.");
        errors.AddIf(rules.RequireDigit && !password.Any(char.IsAsciiDigit), "password", "'password' needs a digit.");
        errors.AddIf(rules.RequireLowercase && !password.Any(char.IsAsciiLetterLower), "password", "'password' needs a small letter.");
        errors.AddIf(rules.RequireUppercase && !password.Any(char.IsAsciiLetterUpper), "password", "'password' needs a capital letter.");
        errors.AddIf(rules.RequireNonLetterOrDigit && password.All(char.IsAsciiLetterOrDigit), "password", "'password' needs a character that is neither letter nor digit.");
        return errors.ToFailure();
    }

    public async Task<Failure?> SetAsync(Guid userId, string password)
    {
        Attempt<PasswordChangedModel, UserOperationStatus> changed = await users.ChangePasswordAsync(
            Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = userId, NewPassword = password });
        return changed.Result.Error?.ErrorMessage is { Length: > 0 } sentence ? Wrong(sentence) : UserStatuses.Failure(changed.Status);
    }

    // Validators of the site's own say no only now.
    private static Failure? Wrong(string sentence)
    {
        var errors = new FieldErrors();
        errors.Add("password", sentence);
        return errors.ToFailure();
    }
}
