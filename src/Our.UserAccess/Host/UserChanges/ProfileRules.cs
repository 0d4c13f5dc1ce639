using Microsoft.Extensions.Options;
using Our.UserAccess.Host.Users.Index;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.UserChanges;

/// <summary>
/// The rules that Umbraco's UpdateAsync and CreateAsync keep for a profile, and the lengths of its columns; every field that is
/// wrong is named at once, where Umbraco stops at the first.
/// </summary>
internal sealed class ProfileRules(
    IUserService users, UserIndex index, IIsoCodeValidator isoCodes, ILocalLoginSettingProvider localLogin, IOptionsMonitor<SecuritySettings> settings)
{
    private const int MaxName = 255;
    private const int MaxEmail = 255;
    private const int MaxUserName = 125;
    private const int MaxLanguage = 10;

    public Failure? Check(Guid? id, ProfileFields profile)
    {
        var errors = new FieldErrors();
        errors.AddIf(profile.Name.Length == 0, "name", "'name' is needed.");
        errors.AddIf(profile.Name.Length > MaxName, "name", $"'name' may have {MaxName} characters at most.");
        IUser? holder = ByEmail(id, profile.Email);
        CheckEmail(errors, id, profile.Email, holder);
        CheckUserName(errors, id, profile, holder);
        errors.AddIf(profile.LanguageIsoCode is { } language && !IsLanguage(language), "languageIsoCode", "'languageIsoCode' is no language, as en-US is one.");
        return errors.ToFailure();
    }

    private void CheckEmail(FieldErrors errors, Guid? id, string email, IUser? holder)
    {
        errors.AddIf(email.Length > MaxEmail, "email", $"'email' may have {MaxEmail} characters at most.");
        errors.AddIf(!email.IsEmail(), "email", "'email' is no e-mail address.");
        errors.AddTakenIf(IsOther(holder, id), "email", "'email' belongs to another user.");
        bool isFixed = id is not null && holder?.Key != id && localLogin.HasDenyLocalLogin();
        errors.AddIf(isFixed, "email", "'email' cannot change here: people sign in with another service, which knows them by it.");
    }

    private void CheckUserName(FieldErrors errors, Guid? id, ProfileFields profile, IUser? ofEmail)
    {
        string name = profile.UserName;
        IUser? holder = id is null && index.IsFree(name) ? null : users.GetByUsername(name);
        bool isKept = id is not null && holder?.Key == id;
        errors.AddIf(name.Length is 0 or > MaxUserName, "userName", $"'userName' is needed, and may have {MaxUserName} characters at most.");
        errors.AddIf(!isKept && name.Except(settings.CurrentValue.AllowedUserNameCharacters).Any(), "userName", "'userName' has characters that are not allowed in it.");
        errors.AddTakenIf(IsOther(holder, id) || IsOther(name == profile.Email ? ofEmail : ByEmail(id, name), id), "userName", "'userName' belongs to another user.");
        errors.AddIf(settings.CurrentValue.UsernameIsEmail && name != profile.Email, "userName", "'userName' must be the e-mail address in this installation.");
    }

    // Of thousands in a file nobody is asked for who surely is not there; Umbraco looks again when it stores them.
    private IUser? ByEmail(Guid? id, string email) => id is null && index.IsFree(email) ? null : users.GetByEmail(email);

    private bool IsLanguage(string isoCode) => isoCode.Length <= MaxLanguage && isoCodes.IsValid(isoCode);

    private static bool IsOther(IUser? holder, Guid? id) => holder is not null && holder.Key != id;
}
