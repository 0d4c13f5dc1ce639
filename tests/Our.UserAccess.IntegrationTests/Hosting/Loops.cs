using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.IntegrationTests.Hosting;

internal static class Loops
{
    /// <summary>Takes the services away that wake up by the clock, so that a test decides when something is done.</summary>
    /// <param name="services">Of the host.</param>
    /// <param name="but">One that stays.</param>
    public static void WithoutLoops(this IServiceCollection services, Type? but = null)
    {
        foreach (ServiceDescriptor loop in services.Where(IsLoop).Where(service => service.ImplementationType != but).ToArray())
        {
            services.Remove(loop);
        }
    }

    private static bool IsLoop(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService) && typeof(SchedulingLoop).IsAssignableFrom(service.ImplementationType);
}
