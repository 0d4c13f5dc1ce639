using EmbeddedUmbraco.TemporaryFiles;
using EmbeddedUmbraco.TwoFactor;
using EmbeddedUmbraco.UserData;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Users;

internal static class UserServices
{
    public static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.AddSingleton<UserFactory>();
        services.AddSingleton<UserReader>();
        services.AddSingleton<UserWriter>();
        services.AddSingleton<UserSessions>();
        services.AddSingleton<UserClientIds>();
        services.AddSingleton<BackOfficeUserReader>();
        services.AddUnique<IUserRepository, UserRepository>();
        services.AddUnique<IBackOfficeUserReader>(provider => provider.GetRequiredService<BackOfficeUserReader>());
        services.AddUnique<IUserIdKeyResolver, UserIdKeyResolver>();
        services.AddUnique<IUserDataRepository, UserDataRepository>();
        services.AddUnique<IUserDataService, UserDataService>();
        services.AddUnique<ITwoFactorLoginRepository, TwoFactorLoginRepository>();
        services.AddUnique<ITemporaryFileRepository, TemporaryFileRepository>();
        return services;
    }

    /// <summary>Umbraco caches computed start nodes per user: saved and deleted users and groups must empty them.</summary>
    public static void AddUserCaches(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<UserSavedNotification, UserSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserDeletedNotification, UserDeletedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserGroupWithUsersSavedNotification, UserGroupWithUsersSavedDistributedCacheNotificationHandler>()
        .AddNotificationHandler<UserGroupDeletedNotification, UserGroupDeletedDistributedCacheNotificationHandler>();
}
