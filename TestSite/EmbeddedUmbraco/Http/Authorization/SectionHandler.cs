using Microsoft.AspNetCore.Authorization;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace EmbeddedUmbraco.Http.Authorization;

internal sealed class SectionHandler(IBackOfficeSecurityAccessor security) : AuthorizationHandler<SectionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, SectionRequirement requirement)
    {
        if (security.BackOfficeSecurity?.CurrentUser is { } user && HasAny(user, requirement))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private static bool HasAny(IUser user, SectionRequirement requirement) =>
        user.AllowedSections.Intersect(requirement.AnyOf, StringComparer.OrdinalIgnoreCase).Any();
}
