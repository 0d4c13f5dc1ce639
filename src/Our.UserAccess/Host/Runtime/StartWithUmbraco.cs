using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Runtime;

/// <summary>Makes the package ready as soon as Umbraco has started.</summary>
internal sealed class StartWithUmbraco(IReadiness readiness) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken) =>
        await readiness.CheckAsync(cancellationToken);
}
