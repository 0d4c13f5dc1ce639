using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace TestSite;

/// <summary>Lets the site's own endpoints keep their controllers internal.</summary>
internal sealed class SiteControllers : ControllerFeatureProvider
{
    public static void Add(IServiceCollection services) => services.AddControllers().ConfigureApplicationPartManager(manager =>
    {
        if (!manager.FeatureProviders.OfType<SiteControllers>().Any())
        {
            manager.FeatureProviders.Add(new SiteControllers());
            manager.ApplicationParts.Add(new AssemblyPart(typeof(SiteControllers).Assembly));
        }
    });

    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false }
        && typeInfo.Assembly == typeof(SiteControllers).Assembly
        && typeInfo.IsAssignableTo(typeof(ControllerBase));
}
