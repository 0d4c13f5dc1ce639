using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DistributedLocking;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Persistence;

internal static class PersistenceServices
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, DatabaseSettings database)
    {
        services.AddPooledDbContextFactory<EmbeddedUmbracoDbContext>(database.Configure);
        services.AddSingleton<AmbientScopes>();
        services.AddSingleton<IAmbientDatabase>(provider => provider.GetRequiredService<AmbientScopes>());
        services.AddSingleton<WriteGate>();
        services.AddSingleton<ScopeServices>();
        services.AddUnique<ICoreScopeProvider, EmbeddedScopeProvider>();
        services.AddUnique<IDistributedLockingMechanismFactory, TransactionLocks>();
        services.AddUnique<IIdKeyMapRepository, IdKeyMapRepository>();
        services.AddUnique<IIdKeyMap, IdKeyMap>();
        return services;
    }
}
