using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Runtime;

/// <summary>Makes the package ready as soon as Umbraco has started.</summary>
internal sealed class StartWithUmbraco(IReadiness readiness, IFactsKeeper facts, IAuditWatch trail) : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (await readiness.CheckAsync(cancellationToken) is null)
        {
            facts.LoadIfDue();
            trail.LookSoon();
        }
    }
}
