using EmbeddedUmbraco.Boot;
using EmbeddedUmbraco.Mail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Security;

internal static class BackOfficeSecurityServices
{
    public static IServiceCollection AddBackOfficeSecurity(this IServiceCollection services, EmbeddedUmbracoOptions options)
    {
        // Keys in the data folder: links in mails must outlive a restart.
        services.AddDataProtection().SetApplicationName("EmbeddedUmbraco").PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys")));
        services.TryAddSingleton<IPasswordHasher<IUser>, PasswordHasher<IUser>>();
        services.AddSingleton<BackOfficePasswords>();
        services.AddSingleton<PasswordRules>();
        services.AddSingleton<UserTokens>();
        services.AddSingleton<SignInNotifications>();
        services.AddSingleton<ExternalLogins>();
        services.AddUnique<IExternalLoginWithKeyRepository, ExternalLoginRepository>();
        services.AddUnique<IBackOfficeUserStore, BackOfficeUserStore>();
        services.AddUnique<ICoreBackOfficeUserManager, BackOfficeUserManager>();
        services.AddUnique<IBackOfficePasswordChanger, BackOfficePasswordChanger>();
        services.AddUnique<IBackOfficeSecurityAccessor, AmbientBackOfficeSecurity>();
        services.AddUnique<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        services.AddSingleton<IBackOfficeSignIn, BackOfficeSignIn>();
        services.AddUserMails();
        return services;
    }

    private static void AddUserMails(this IServiceCollection services)
    {
        services.AddSingleton<MailPickup>();
        services.AddUnique<IEmailSender, SmtpEmailSender>();
        services.AddUnique<IInviteUriProvider, InviteUriProvider>();
        services.AddUnique<IForgotPasswordUriProvider, ForgotPasswordUriProvider>();
        services.AddUnique<IUserInviteSender, UserMails>();
        services.AddUnique<IUserForgotPasswordSender, UserMails>();
    }
}
