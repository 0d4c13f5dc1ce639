using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Umbraco.Cms.Core.Manifest;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>The real backoffice client in front of the embedded Umbraco.</summary>
public static class BackofficeClientExtensions
{
    /// <summary>Registers what the client is told about installed packages.</summary>
    public static IServiceCollection AddBackofficeClient(this IServiceCollection services)
    {
        services.TryAddSingleton<IPackageManifestService, PackageManifestService>();
        return services;
    }

    /// <summary>Serves the client and its page under /umbraco, wherever no other endpoint answers.</summary>
    public static WebApplication UseBackofficeClient(this WebApplication app)
    {
        if (ClientBundle.TryLoad() is { } bundle)
        {
            var page = new HostPage(bundle, app.Services.GetRequiredService<IPackageManifestService>());
            BackofficeRoutes.Map(app, new ClientFileEndpoint(bundle), page);
        }
        else
        {
            MissingClient.Map(app);
        }

        return app;
    }
}
