using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace EmbeddedUmbraco.Boot;

public static class EmbeddedUmbracoHostExtensions
{
    /// <summary>Brings the database up to date and starts Umbraco. Call it before the server listens.</summary>
    /// <exception cref="EmbeddedUmbracoStartException">The site cannot start; the message says what to do.</exception>
    public static Task StartUmbracoAsync(this IHost host, CancellationToken cancellationToken = default) =>
        host.Services.GetRequiredService<UmbracoStart>().StartAsync(cancellationToken);

    public static Task StopUmbracoAsync(this IHost host, CancellationToken cancellationToken = default) =>
        host.Services.GetRequiredService<UmbracoStart>().StopAsync(cancellationToken);
}
