using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Host.UserSecurity;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.UserChanges;

internal static class UserChangeAdapters
{
    public static IUmbracoBuilder AddUserChangeAdapters(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddSingleton<UserSaves>()
            .AddTransient<IUmbracoTransaction, UmbracoTransaction>()
            .AddTransient<UserSessions>()
            .AddTransient<ProfileRules>()
            .AddTransient<IUserEditor, UserEditor>()
            .AddTransient<IUserMaker, UserMaker>()
            .AddTransient<IUserPasswords, UserPasswords>()
            .AddTransient<IUserPhotos, UserPhotos>()
            .AddTransient<IUserSecurity, UserSecurityReader>()
            .AddTransient<IUserActivity, UserActivity>()
            .AddSingleton<SignInQueue>()
            .AddSingleton<SignInWriter>()
            .AddSingleton<ISignInBacklog>(services => services.GetRequiredService<SignInWriter>())
            .AddHostedService(services => services.GetRequiredService<SignInWriter>());
        return builder
            .AddNotificationHandler<UserSavingNotification, SingleSignOnKeeper>()
            .AddNotificationHandler<UserPasswordResettingNotification, SingleSignOnKeeper>()
            .AddNotificationAsyncHandler<UserSavedNotification, UserChangeWatch>()
            .AddNotificationHandler<UserLoginSuccessNotification, SignInWatch>()
            .AddNotificationHandler<UserLoginFailedNotification, SignInWatch>()
            .AddNotificationHandler<UserLockedNotification, SignInWatch>()
            .AddNotificationHandler<UserLogoutSuccessNotification, SignInWatch>()
            .AddNotificationHandler<UserPasswordChangedNotification, SignInWatch>()
            .AddNotificationHandler<UserPasswordResetNotification, SignInWatch>()
            .AddNotificationHandler<UserTwoFactorRequestedNotification, SignInWatch>();
    }
}
