using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Insight.Contracts;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Insight;

internal static class UsageAdapters
{
    public static IUmbracoBuilder AddUsageAdapters(this IUmbracoBuilder builder)
    {
        builder.Services.AddTransient<UsageNotes>().AddTransient<ILostStartNodes, LostStartNodes>();
        return builder.AddDocumentUsage().AddMediaUsage();
    }

    private static IUmbracoBuilder AddDocumentUsage(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<ContentSavingNotification, DocumentUsage>()
        .AddNotificationHandler<ContentSavedNotification, DocumentUsage>()
        .AddNotificationHandler<ContentPublishedNotification, DocumentUsage>()
        .AddNotificationHandler<ContentUnpublishedNotification, DocumentUsage>()
        .AddNotificationHandler<ContentSortedNotification, DocumentUsage>()
        .AddNotificationHandler<ContentMovedNotification, DocumentUsage>()
        .AddNotificationHandler<ContentCopiedNotification, DocumentUsage>()
        .AddNotificationHandler<ContentMovedToRecycleBinNotification, DocumentUsage>()
        .AddNotificationHandler<ContentDeletedNotification, DocumentUsage>()
        .AddNotificationHandler<ContentEmptiedRecycleBinNotification, DocumentUsage>()
        .AddNotificationHandler<ContentRolledBackNotification, DocumentUsage>()
        .AddNotificationHandler<ContentSavedBlueprintNotification, DocumentUsage>()
        .AddNotificationHandler<DomainSavedNotification, DocumentSettingsUsage>()
        .AddNotificationHandler<DomainDeletedNotification, DocumentSettingsUsage>()
        .AddNotificationHandler<PublicAccessEntrySavedNotification, DocumentSettingsUsage>()
        .AddNotificationHandler<PublicAccessEntryDeletedNotification, DocumentSettingsUsage>();

    private static IUmbracoBuilder AddMediaUsage(this IUmbracoBuilder builder) => builder
        .AddNotificationHandler<MediaSavingNotification, MediaUsage>()
        .AddNotificationHandler<MediaSavedNotification, MediaUsage>()
        .AddNotificationHandler<MediaMovedNotification, MediaUsage>()
        .AddNotificationHandler<MediaMovedToRecycleBinNotification, MediaUsage>()
        .AddNotificationHandler<MediaDeletedNotification, MediaUsage>()
        .AddNotificationHandler<MediaEmptiedRecycleBinNotification, MediaUsage>();
}
