using EmbeddedUmbraco.Http.Sessions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

internal static class PolicyRegistration
{
    public static void AddBackOfficePolicies(this IServiceCollection services)
    {
        services.AddAuthorization(Configure);
        services.AddScoped<IAuthorizationHandler, SectionHandler>();
        services.AddScoped<IAuthorizationHandler, AdministratorHandler>();
        services.AddScoped<IAuthorizationHandler, ContentPermissionHandler>();
        services.AddScoped<IAuthorizationHandler, MediaPermissionHandler>();
        services.AddScoped<IAuthorizationHandler, UserPermissionHandler>();
        services.AddScoped<IAuthorizationHandler, UserGroupPermissionHandler>();
    }

    private static void Configure(AuthorizationOptions options)
    {
        options.DefaultPolicy = new AuthorizationPolicyBuilder(BackOfficeSession.Scheme).RequireAuthenticatedUser().Build();
        options.AddPolicy(AuthorizationPolicies.BackOfficeAccess, options.DefaultPolicy);
        options.AddPolicy(AuthorizationPolicies.RequireAdminAccess, policy => policy.RequireAuthenticatedUser().AddRequirements(new AdministratorRequirement()));
        SectionPolicies.Add(options);
        AddResource<ContentPermissionResource>(options, AuthorizationPolicies.ContentPermissionByResource);
        AddResource<MediaPermissionResource>(options, AuthorizationPolicies.MediaPermissionByResource);
        AddResource<UserPermissionResource>(options, AuthorizationPolicies.UserPermissionByResource);
        AddResource<UserPermissionResource>(options, AuthorizationPolicies.AdminUserEditsRequireAdmin);
        AddResource<UserGroupPermissionResource>(options, AuthorizationPolicies.UserBelongsToUserGroupInRequest);
    }

    private static void AddResource<T>(AuthorizationOptions options, string name)
        where T : IPermissionResource =>
        options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new ResourceRequirement<T>()));
}
