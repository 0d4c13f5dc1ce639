using EmbeddedUmbraco.Persistence;
using Microsoft.Extensions.DependencyInjection;
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
    private static readonly Lock Gate = new();

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        Publish(services);
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

    // Umbraco's data type service looks things up in this process-wide place while it is constructed. It is constructed at once,
    // so that several hosts in one process, one of them perhaps stopped already, do not get each other's.
    private static void Publish(IServiceProvider services)
    {
        lock (Gate)
        {
            StaticServiceProvider.Instance = services;
            services.GetRequiredService<IDataTypeService>();
        }
    }
}
