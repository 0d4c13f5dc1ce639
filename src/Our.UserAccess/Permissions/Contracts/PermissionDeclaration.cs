using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Permissions.GrantToAdministrators;
using Our.UserAccess.Shared.Setup;

namespace Our.UserAccess.Permissions.Contracts;

internal static class PermissionDeclaration
{
    /// <summary>Adds permissions to the catalogue, and the step that gives them to Administrators once.</summary>
    public static IServiceCollection DeclarePermissions(this IServiceCollection services, string grantStep, IReadOnlyList<Permission> permissions)
    {
        if (!services.Any(service => service.ImplementationInstance is DeclaredPermissions declared && declared.GrantStep == grantStep))
        {
            services.AddTransient<ISetupStep>(provider => ActivatorUtilities.CreateInstance<GrantToAdministratorsStep>(provider, grantStep));
        }

        return services.AddSingleton(new DeclaredPermissions(grantStep, permissions));
    }
}
