using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Enforcement.Contracts;
using Our.UserAccess.Host.Enforcement.Edits;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace Our.UserAccess.Host.Enforcement;

internal static class EnforcementDecorations
{
    /// <summary>Puts our answers in front of Umbraco's, or of those of a package that composed before.</summary>
    public static IUmbracoBuilder AddEnforcement(this IUmbracoBuilder builder)
    {
        builder.Services.AddSingleton<Guards>().AddSingleton<IDocumentVerbs, DocumentVerbs>().AddSingleton<AskedHere>();
        builder.Services.Decorate<IContentPermissionService, EnforcedContentPermissions>();
        builder.Services.Decorate<IMediaPermissionService, EnforcedMediaPermissions>();
        return builder.AddEdits();
    }

    private static IUmbracoBuilder AddEdits(this IUmbracoBuilder builder)
    {
        builder.Services.AddTransient<EditRefusal>().AddTransient<ParentKeys>();
        builder.ContentTypeFilters().Append<DocumentTypeFilter>();
        return builder
            .AddNotificationAsyncHandler<ContentSavingNotification, DocumentEdits>()
            .AddNotificationAsyncHandler<ContentCopyingNotification, DocumentEdits>()
            .AddNotificationAsyncHandler<ContentPublishingNotification, DocumentEdits>()
            .AddNotificationAsyncHandler<ContentUnpublishingNotification, DocumentEdits>()
            .AddNotificationAsyncHandler<MediaSavingNotification, MediaEdits>()
            .AddNotificationAsyncHandler<MediaMovingNotification, MediaEdits>()
            .AddNotificationAsyncHandler<MediaMovingToRecycleBinNotification, MediaEdits>()
            .AddNotificationAsyncHandler<MediaDeletingNotification, MediaEdits>()
            .AddNotificationAsyncHandler<MediaEmptyingRecycleBinNotification, MediaEdits>();
    }

    private static void Decorate<TService, TDecorator>(this IServiceCollection services)
        where TService : class
        where TDecorator : class, TService
    {
        ServiceDescriptor inner = services.Last(service => service.ServiceType == typeof(TService) && !service.IsKeyedService);
        services.AddUnique<TService>(provider => ActivatorUtilities.CreateInstance<TDecorator>(provider, Create<TService>(provider, inner)));
    }

    private static TService Create<TService>(IServiceProvider provider, ServiceDescriptor inner)
        where TService : class => (TService)(
        inner.ImplementationInstance
        ?? inner.ImplementationFactory?.Invoke(provider)
        ?? ActivatorUtilities.CreateInstance(provider, inner.ImplementationType!));
}
