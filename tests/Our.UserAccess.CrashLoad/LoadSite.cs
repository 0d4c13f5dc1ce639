using System.Reflection;
using EmbeddedUmbraco.Boot;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Our.UserAccess.CrashLoad;

/// <summary>A site without its HTTP side. The one that is killed and the one that comes after it are made in the same way.</summary>
public static class LoadSite
{
    /// <param name="folder">Of its data.</param>
    /// <param name="program">Whichever builds it.</param>
    public static HostApplicationBuilder Builder(string folder, Assembly program)
    {
        HostApplicationBuilder builder = Microsoft.Extensions.Hosting.Host.CreateEmptyApplicationBuilder(settings: null);

        // Both read what the other has sealed, whatever keys Data Protection finds for their programs.
        builder.Configuration["UserAccess:Audit:Key"] = "The key of a site that is killed again and again";
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddEmbeddedUmbraco(new EmbeddedUmbracoOptions { DataFolder = folder, HostAssembly = program });
        return builder;
    }
}
