using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Settings;

internal static class SettingServices
{
    public static IServiceCollection AddSettings(this IServiceCollection services)
    {
        services.AddUnique<IKeyValueRepository, KeyValueRepository>();
        return services;
    }
}
