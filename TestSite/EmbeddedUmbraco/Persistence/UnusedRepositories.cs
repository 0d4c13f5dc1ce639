using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Web;

namespace EmbeddedUmbraco.Persistence;

internal static class UnusedRepositories
{
    /// <summary>
    /// Fills what is still missing in the constructors of Umbraco's services. Called after the areas, so that an area
    /// that brings a real repository wins; take a line out when its repository exists.
    /// </summary>
    public static IServiceCollection AddUnusedRepositories(this IServiceCollection services) => services
        .Unused<IDictionaryRepository>()
        .Unused<ILongRunningOperationRepository>()
        .Unused<ITemplateRepository>()
        .Unused<IUmbracoContextFactory>();

    private static IServiceCollection Unused<T>(this IServiceCollection services)
        where T : class
    {
        services.TryAddSingleton<T>(_ => UnusedRepository.Of<T>());
        return services;
    }
}
