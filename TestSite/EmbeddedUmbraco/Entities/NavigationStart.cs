using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services.Navigation;

namespace EmbeddedUmbraco.Entities;

/// <summary>Loads the trees that Umbraco keeps in memory. Umbraco does it in a step of its upgrade that this host does not have.</summary>
internal sealed class NavigationStart(
    IDocumentNavigationManagementService documents, IMediaNavigationManagementService media, IPublishStatusManagementService published)
    : INotificationAsyncHandler<UmbracoApplicationStartingNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartingNotification notification, CancellationToken cancellationToken)
    {
        await documents.RebuildAsync();
        await documents.RebuildBinAsync();
        await media.RebuildAsync();
        await media.RebuildBinAsync();
        await published.InitializeAsync(cancellationToken);
    }
}
