using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Handlers;

namespace EmbeddedUmbraco.Boot;

/// <summary>Takes out of Umbraco's registrations what needs a website: published caches, document URLs, public access.</summary>
internal static class UmbracoTrimming
{
    /// <summary>
    /// The collection creates all its members at the first look-up, and most of Umbraco's own need its published cache.
    /// So: those of Umbraco that this host can serve, and every one of the packages.
    /// </summary>
    public static void TrimCacheRefreshers(this IUmbracoBuilder builder)
    {
        var umbraco = typeof(ICacheRefresher).Assembly;
        builder.CacheRefreshers().Clear()
            .Add<UserCacheRefresher>()
            .Add<UserGroupCacheRefresher>()
            .Add(() => builder.TypeLoader.GetTypes<ICacheRefresher>().Where(type => type.Assembly != umbraco));
    }

    /// <summary>Handlers that keep the routes of a website, and who of its visitors may read which page; this host renders none.</summary>
    public static void TrimWebsiteHandlers(this IServiceCollection services)
    {
        foreach (var handler in services.Where(IsWebsiteHandler).ToArray())
        {
            services.Remove(handler);
        }
    }

    private static bool IsWebsiteHandler(ServiceDescriptor descriptor) =>
        !descriptor.IsKeyedService && descriptor.ImplementationType is { Name: var name }
        && (name == nameof(PublicAccessHandler)
            || (name.StartsWith("DocumentUrl", StringComparison.Ordinal) && name.EndsWith("Handler", StringComparison.Ordinal)));
}
