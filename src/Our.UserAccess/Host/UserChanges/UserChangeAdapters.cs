using Microsoft.Extensions.DependencyInjection;
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
            .AddTransient<UserSessions>()
            .AddTransient<ProfileRules>()
            .AddTransient<IUserEditor, UserEditor>()
            .AddTransient<IUserMaker, UserMaker>()
            .AddTransient<IUserPasswords, UserPasswords>()
            .AddTransient<IUserPhotos, UserPhotos>()
            .AddTransient<ISignInMail, SignInMail.SignInMail>();
        return builder
            .AddNotificationHandler<UserSavingNotification, SingleSignOnKeeper>()
            .AddNotificationHandler<UserPasswordResettingNotification, SingleSignOnKeeper>()
            .AddNotificationAsyncHandler<UserSavedNotification, UserChangeWatch>();
    }
}
