using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.DataTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Media;
using EmbeddedUmbraco.Members;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Scopes;
using EmbeddedUmbraco.Relations;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Content;

/// <summary>
/// The stores behind Umbraco's own content, media, type, data type, member, entity and navigation services.
/// What runs is the genuine <c>IContentService</c>, <c>IMediaService</c>, <c>IContentTypeService</c> and so on of Umbraco.Cms.Core,
/// with its notifications and its content and media cache refreshers.
/// </summary>
internal static class ContentComposition
{
    public static IUmbracoBuilder AddContent(this IUmbracoBuilder builder)
    {
        AddShared(builder.Services);
        AddRepositories(builder.Services);
        AddNothingPublished(builder.Services);
        AddEditors(builder);
        AddHandlers(builder);
        return builder;
    }

    private static void AddShared(IServiceCollection services)
    {
        services.AddSingleton<NodeStore>();
        services.AddSingleton<EntitySlims>();
        services.AddSingleton<ContentTypeMapper>();
        services.AddSingleton<ContentTypeModels>();
        services.AddSingleton<ContentTypeServices>();
        services.AddSingleton<DataTypeFactory>();
        services.AddSingleton<VersionStore>();
        services.AddSingleton<ScheduleStore>();
        services.AddSingleton<DocumentPermissions>();
        services.AddSingleton<DocumentWriter>();
        services.AddSingleton<ContentServices>();
        services.AddSingleton<ContentBaseData>();
        // Its constructor takes what is internal here.
        services.AddSingleton(provider => new DocumentBulkWriter(
            provider.GetRequiredService<ICoreScopeProvider>(),
            provider.GetRequiredService<IAmbientDatabase>(),
            provider.GetRequiredService<ContentTypeModels>(),
            provider.GetRequiredService<DatabaseSettings>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IDocumentNavigationManagementService>(),
            provider.GetRequiredService<IPublishStatusManagementService>(),
            provider.GetRequiredService<DistributedCache>()));
    }

    private static void AddRepositories(IServiceCollection services)
    {
        services.AddUnique<IRelationRepository, RelationRepository>();
        services.AddUnique<IRelationTypeRepository, RelationTypeRepository>();
        services.AddUnique<IEntityRepository, EntityRepository>();
        services.AddUnique<INavigationRepository, NavigationRepository>();
        services.AddUnique<IPublishStatusRepository, PublishStatusRepository>();
        services.AddUnique<IDocumentRepository>(provider => ActivatorUtilities.CreateInstance<DocumentRepository>(provider, Constants.ObjectTypes.Document));
        services.AddUnique<IDocumentBlueprintRepository, DocumentBlueprintRepository>();
        services.AddUnique<IMediaRepository, MediaRepository>();
        services.AddUnique<IMemberRepository, MemberRepository>();
        services.AddUnique<IMemberGroupRepository, MemberGroupRepository>();
        services.AddUnique<IContentTypeRepository, ContentTypeRepository>();
        services.AddUnique<IMediaTypeRepository, MediaTypeRepository>();
        services.AddUnique<IMemberTypeRepository, MemberTypeRepository>();
        services.AddUnique<IDataTypeRepository, DataTypeRepository>();
        services.AddUnique<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>();
        services.AddUnique<IMediaTypeContainerRepository, MediaTypeContainerRepository>();
        services.AddUnique<IMemberTypeContainerRepository, MemberTypeContainerRepository>();
        services.AddUnique<IDataTypeContainerRepository, DataTypeContainerRepository>();
        services.AddUnique<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>();
        services.AddUnique<IConfigurationEditorJsonSerializer, ConfigurationJson>();
    }

    private static void AddNothingPublished(IServiceCollection services)
    {
        services.AddUnique(_ => NothingPublished.Of<IDocumentUrlService>());
        services.AddUnique(_ => NothingPublished.Of<IDocumentUrlAliasService>());
        services.AddUnique(_ => NothingPublished.Of<IDocumentCacheService>());
        services.AddUnique(_ => NothingPublished.Of<IMediaCacheService>());
        services.AddUnique(_ => NothingPublished.Of<IDomainCacheService>());
        services.AddUnique(_ => NothingPublished.Of<ICacheManager>());
    }

    private static void AddEditors(IUmbracoBuilder builder) => builder.DataEditors()
        .Add<TextBoxEditor>()
        .Add<TextAreaEditor>()
        .Add<TrueFalseEditor>()
        .Add<DateTimeEditor>()
        .Add<UploadEditor>()
        .Add<ListViewEditor>();

    private static void AddHandlers(IUmbracoBuilder builder)
    {
        // Webhooks need a delivery queue that this host does not have.
        builder.WebhookEvents().Clear();
        builder.CacheRefreshers().Add<ContentCacheRefresher>().Add<MediaCacheRefresher>().Add<MemberCacheRefresher>();
        builder
            .AddNotificationHandler<ContentTreeChangeNotification, ContentTreeChangeDistributedCacheNotificationHandler>()
            .AddNotificationHandler<MediaTreeChangeNotification, MediaTreeChangeDistributedCacheNotificationHandler>()
            .AddNotificationHandler<MemberSavedNotification, MemberSavedDistributedCacheNotificationHandler>()
            .AddNotificationHandler<MemberDeletedNotification, MemberDeletedDistributedCacheNotificationHandler>()
            .AddNotificationHandler<ContentMovedToRecycleBinNotification, TrashRelations>()
            .AddNotificationHandler<MediaMovedToRecycleBinNotification, TrashRelations>()
            .AddNotificationHandler<ContentMovedNotification, TrashRelations>()
            .AddNotificationHandler<MediaMovedNotification, TrashRelations>()
            .AddNotificationAsyncHandler<UmbracoApplicationStartingNotification, NavigationStart>();
    }
}
