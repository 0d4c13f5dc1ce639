using EmbeddedUmbraco.Persistence;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.Boot;

/// <summary>What Umbraco's runtime does at start: database, components, notifications.</summary>
internal sealed class UmbracoStart(
    IServiceProvider services,
    DatabaseStart database,
    IRuntimeState runtime,
    ComponentCollection components,
    IEventAggregator events)
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        // A few of Umbraco's services (data types) look things up here.
        StaticServiceProvider.Instance = services;
        await database.PrepareAsync(cancellationToken);
        runtime.Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);
        await components.InitializeAsync(isRestarting: false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStartingNotification(RuntimeLevel.Run, isRestarting: false), cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStartedNotification(isRestarting: false), cancellationToken);
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await events.PublishAsync(new UmbracoApplicationStoppingNotification(isRestarting: false), cancellationToken);
        await components.TerminateAsync(isRestarting: false, cancellationToken);
        await events.PublishAsync(new UmbracoApplicationStoppedNotification(isRestarting: false), cancellationToken);
    }
}
