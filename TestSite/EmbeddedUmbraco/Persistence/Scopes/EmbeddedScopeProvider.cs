using System.Data;
using EmbeddedUmbraco.Persistence.Querying;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Scoping;

namespace EmbeddedUmbraco.Persistence.Scopes;

internal sealed class EmbeddedScopeProvider(ScopeServices services) : ICoreScopeProvider
{
    public IScopeContext? Context => services.Ambient.Current?.Context;

    public ICoreScope CreateCoreScope(
        IsolationLevel isolationLevel = IsolationLevel.Unspecified,
        RepositoryCacheMode repositoryCacheMode = RepositoryCacheMode.Unspecified,
        IEventDispatcher? eventDispatcher = null,
        IScopedNotificationPublisher? scopedNotificationPublisher = null,
        bool? scopeFileSystems = null,
        bool callContext = false,
        bool autoComplete = false)
    {
        var parent = services.Ambient.Current;
        return services.Ambient.Current = new EmbeddedScope(
            services, parent, isolationLevel, repositoryCacheMode, scopedNotificationPublisher, scopeFileSystems, autoComplete);
    }

    public IQuery<T> CreateQuery<T>() => new EntityQuery<T>();
}
