using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Our.UserAccess.Shared.Api;

internal static class ApiComposition
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<ReadyFilter>();
        services.AddControllers().ConfigureApplicationPartManager(AddControllersOfThisPackage);
        return services;
    }

    // A host started by a test runner has another entry assembly, through which our part is not found.
    private static void AddControllersOfThisPackage(ApplicationPartManager manager)
    {
        manager.FeatureProviders.Add(new InternalControllers());
        if (!manager.ApplicationParts.OfType<AssemblyPart>().Any(part => part.Assembly == typeof(ApiComposition).Assembly))
        {
            manager.ApplicationParts.Add(new AssemblyPart(typeof(ApiComposition).Assembly));
        }
    }
}
