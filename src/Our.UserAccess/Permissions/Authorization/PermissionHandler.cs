using Microsoft.AspNetCore.Authorization;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions.Authorization;

/// <summary>Lets pass who has our section and the verbs; everybody else gets a reason.</summary>
internal sealed class PermissionHandler(IRightsCheck rights) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await rights.RefusalOfAsync(requirement.Verbs, requirement.WithinReach) is Failure failure)
        {
            context.Fail(new RefusalReason(this, failure));
        }
        else
        {
            context.Succeed(requirement);
        }
    }
}
