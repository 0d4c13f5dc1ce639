using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Domains;

internal static class DomainServices
{
    public static IServiceCollection AddDomains(this IServiceCollection services)
    {
        services.AddUnique<IDomainRepository, DomainRepository>();
        return services;
    }
}
