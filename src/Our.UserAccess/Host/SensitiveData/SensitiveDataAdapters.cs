using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.SensitiveData.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.SensitiveData;

internal static class SensitiveDataAdapters
{
    public static IUmbracoBuilder AddSensitiveDataAdapters(this IUmbracoBuilder builder)
    {
        builder.Services
            .AddTransient<ISensitiveDataGroup, SensitiveDataGroup>()
            .AddTransient<ISensitiveProperties, SensitiveProperties>();
        return builder
            .AddNotificationHandler<UserGroupDeletingNotification, SensitiveDataGroupHandler>()
            .AddNotificationAsyncHandler<UserGroupSavingNotification, SensitiveDataGroupHandler>();
    }
}
