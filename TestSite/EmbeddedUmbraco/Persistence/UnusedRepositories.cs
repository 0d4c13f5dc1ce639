using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace EmbeddedUmbraco.Persistence;

internal static class UnusedRepositories
{
    /// <summary>
    /// Fills what is still missing in the constructors of Umbraco's services. Called after the areas, so that an area
    /// that brings a real repository wins; take a line out when its repository exists.
    /// </summary>
    public static IServiceCollection AddUnusedRepositories(this IServiceCollection services) => services
        .Unused<IContentTypeRepository>()
        .Unused<IDataTypeContainerRepository>()
        .Unused<IDataTypeRepository>()
        .Unused<IDocumentBlueprintRepository>()
        .Unused<IDocumentRepository>()
        .Unused<IEntityRepository>()
        .Unused<IMediaRepository>()
        .Unused<IMediaTypeRepository>()
        .Unused<IMemberGroupRepository>()
        .Unused<IMemberRepository>()
        .Unused<IMemberTypeContainerRepository>()
        .Unused<IMemberTypeRepository>()
        .Unused<IRelationRepository>()
        .Unused<IRelationTypeRepository>();

    private static IServiceCollection Unused<T>(this IServiceCollection services)
        where T : class
    {
        services.TryAddSingleton<T>(_ => UnusedRepository.Of<T>());
        return services;
    }
}
