using EmbeddedUmbraco.Audit;
using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.Domains;
using EmbeddedUmbraco.Groups;
using EmbeddedUmbraco.Infrastructure;
using EmbeddedUmbraco.Languages;
using EmbeddedUmbraco.Members;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Security;
using EmbeddedUmbraco.Settings;
using EmbeddedUmbraco.Users;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Logging;

namespace EmbeddedUmbraco.Boot;

public static class EmbeddedUmbracoBuilderExtensions
{
    /// <summary>Registers Umbraco's services on our stores and runs the composers of everything the host references.</summary>
    public static IHostApplicationBuilder AddEmbeddedUmbraco(this IHostApplicationBuilder builder, EmbeddedUmbracoOptions options)
    {
        var database = DatabaseSettings.From(options.Provider, options.ConnectionString, options.DataFolder);
        builder.Configuration.AddInMemoryCollection(UmbracoConfiguration.For(database));
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(database);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<BaseData>();
        builder.Services.AddSingleton<DatabaseStart>();
        builder.Services.AddSingleton<UmbracoStart>();

        var umbraco = CreateBuilder(builder, options);
        umbraco.AddConfiguration();
        umbraco.Services
            .AddUmbracoInfrastructure()
            .AddPersistence(database)
            .AddUsers()
            .AddUserGroups()
            .AddLanguages()
            .AddSettings()
            .AddDomains()
            .AddAudit()
            .AddBackOfficeSecurity(options)
            .AddUnusedRepositories();
        umbraco.AddUserCaches();
        umbraco.AddUserAudit();
        umbraco.TrimCacheRefreshers();
        umbraco.Services.TrimWebsiteHandlers();
        umbraco.AddContent();
        umbraco.Services.AddMembers();
        umbraco.AddComposers();
        umbraco.Build();
        return builder;
    }

    private static UmbracoBuilder CreateBuilder(IHostApplicationBuilder builder, EmbeddedUmbracoOptions options)
    {
        // Only to report what composing finds; the application's own logging does not exist yet.
        var loggers = Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance;
        var assemblies = new UmbracoAssemblies(options.HostAssembly);
        var finder = new TypeFinder(loggers.CreateLogger<TypeFinder>(), assemblies, additionalExlusionAssemblies: null);
        var types = new TypeLoader(finder, loggers.CreateLogger<TypeLoader>());
        return new UmbracoBuilder(builder.Services, builder.Configuration, types, loggers, new NoopProfiler(), AppCaches.Create(NoAppCache.Instance));
    }
}
