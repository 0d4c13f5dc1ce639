using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.Security;

internal static class BackOfficeSecurityServices
{
    public static IServiceCollection AddBackOfficeSecurity(this IServiceCollection services)
    {
        services.AddUnique<IBackOfficeUserStore, BackOfficeUserStore>();
        services.AddUnique<ILocalLoginSettingProvider, NoopLocalLoginSettingProvider>();
        return services;
    }
}
