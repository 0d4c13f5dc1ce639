using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Sync;
using Umbraco.Extensions;
using HostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace EmbeddedUmbraco.Infrastructure;

/// <summary>What a web host gives Umbraco: paths, files, JSON, texts, messages to servers.</summary>
internal static class InfrastructureServices
{
    public static IServiceCollection AddUmbracoInfrastructure(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddUnique<HostingEnvironment, EmbeddedHostingEnvironment>();
        services.AddUnique<IJsonSerializer, SystemTextJsonSerializer>();
        services.AddUnique<IServerMessenger, LocalServerMessenger>();
        services.AddUnique<IServerRoleAccessor, SingleServerRoleAccessor>();
        services.AddUnique<IIpResolver, RequestIpResolver>();
        services.AddUnique<IRuntimeState, EmbeddedRuntimeState>();
        services.AddUnique<IShortStringHelper, DefaultShortStringHelper>();
        services.AddUnique<IDataTypeService, Umbraco.Cms.Core.Services.Implement.DataTypeService>();
        services.AddMediaFiles();
        services.AddSingleton(provider => new LocalizedTextServiceFileSources(
            provider.GetRequiredService<ILogger<LocalizedTextServiceFileSources>>(),
            provider.GetRequiredService<AppCaches>(),
            new DirectoryInfo(Path.Combine(provider.GetRequiredService<EmbeddedUmbracoOptions>().DataFolder, "Lang")),
            [],
            new LanguageFiles()));
        return services;
    }

    private static void AddMediaFiles(this IServiceCollection services)
    {
        services.AddUnique<IMediaPathScheme, Umbraco.Cms.Core.IO.MediaPathSchemes.UniqueMediaPathScheme>();
        services.AddSingleton<FileSystems>();
        services.AddSingleton<MediaFileManager>();
        services.AddUnique<IFileSystem>(provider => new PhysicalFileSystem(
            provider.GetRequiredService<IIOHelper>(),
            provider.GetRequiredService<HostingEnvironment>(),
            provider.GetRequiredService<ILogger<PhysicalFileSystem>>(),
            Path.Combine(provider.GetRequiredService<EmbeddedUmbracoOptions>().DataFolder, "media"),
            "/media"));
    }
}
