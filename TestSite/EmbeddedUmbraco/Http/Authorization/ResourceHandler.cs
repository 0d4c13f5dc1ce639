using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Security.Authorization;

namespace EmbeddedUmbraco.Http.Authorization;

/// <summary>Asks one of Umbraco's own authorizers about a resource.</summary>
internal abstract class ResourceHandler<T>(IBackOfficeSecurityAccessor security) : AuthorizationHandler<ResourceRequirement<T>, T>
    where T : IPermissionResource
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, ResourceRequirement<T> requirement, T resource)
    {
        if (security.BackOfficeSecurity?.CurrentUser is { } user && !await IsDeniedAsync(user, resource))
        {
            context.Succeed(requirement);
        }
    }

    protected abstract Task<bool> IsDeniedAsync(IUser user, T resource);
}
