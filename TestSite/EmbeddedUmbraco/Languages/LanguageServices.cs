using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Languages;

internal static class LanguageServices
{
    public static IServiceCollection AddLanguages(this IServiceCollection services)
    {
        services.AddUnique<ILanguageRepository, LanguageRepository>();
        return services;
    }
}
