using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Permissions.Authorization;
using Our.UserAccess.Permissions.Contracts;

namespace Our.UserAccess.Permissions;

internal static class PermissionsComposition
{
    public static IServiceCollection AddPermissions(this IServiceCollection services)
    {
        services.AddSingleton<IPermissionCatalogue, PermissionCatalogue>();
        services.AddTransient<IRightsCheck, RightsCheck>();
        services.AddTransient<IReach, CurrentReach>();
        services.AddTransient<IAuthorizationHandler, PermissionHandler>();
        ServiceDescriptor? inner = services.LastOrDefault(service => service.ServiceType == typeof(IAuthorizationMiddlewareResultHandler));
        services.AddSingleton<IAuthorizationMiddlewareResultHandler>(provider => new RefusalResponses(Create(provider, inner)));
        return services;
    }

    private static IAuthorizationMiddlewareResultHandler Create(IServiceProvider provider, ServiceDescriptor? inner) => inner switch
    {
        { ImplementationInstance: IAuthorizationMiddlewareResultHandler instance } => instance,
        { ImplementationFactory: { } factory } => (IAuthorizationMiddlewareResultHandler)factory(provider),
        { ImplementationType: { } type } => (IAuthorizationMiddlewareResultHandler)ActivatorUtilities.CreateInstance(provider, type),
        _ => new AuthorizationMiddlewareResultHandler(),
    };
}
