using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;

namespace EmbeddedUmbraco.Infrastructure;

/// <summary>Umbraco's paths, all below the data folder.</summary>
internal sealed class EmbeddedHostingEnvironment(EmbeddedUmbracoOptions options, IHostEnvironment host, IOptionsMonitor<WebRoutingSettings> routing)
    : Umbraco.Cms.Core.Hosting.IHostingEnvironment
{
    private Uri? _mainUrl;

    public string? SiteName => host.ApplicationName;

    public string ApplicationId => host.ApplicationName;

    public string ApplicationPhysicalPath => options.DataFolder;

    public string LocalTempPath => Path.Combine(options.DataFolder, "Temp");

    public string ApplicationVirtualPath => "/";

    public bool IsDebugMode => host.IsDevelopment();

    public bool IsHosted => true;

    public Uri ApplicationMainUrl => routing.CurrentValue.UmbracoApplicationUrl is { Length: > 0 } configured
        ? new Uri(configured)
        : _mainUrl ?? new Uri("http://127.0.0.1:5180");

    public string MapPathWebRoot(string path) => Map(path);

    public string MapPathContentRoot(string path) => Map(path);

    public string ToAbsolute(string virtualPath) => "/" + Relative(virtualPath);

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl) => _mainUrl ??= currentApplicationUrl;

    private static string Relative(string path) => path.TrimStart('~').TrimStart('/', '\\');

    private string Map(string path) =>
        path.StartsWith(options.DataFolder, StringComparison.Ordinal) ? path : Path.Combine(options.DataFolder, Relative(path));
}
