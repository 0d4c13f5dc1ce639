using Microsoft.AspNetCore.Authorization;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions.Authorization;

/// <summary>Lets pass who has our section and the verbs; everybody else gets a reason.</summary>
internal sealed class PermissionHandler(ICurrentUser currentUser, IPermissionCatalogue catalogue) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (Refusal(currentUser.Rights, requirement) is Failure failure)
        {
            context.Fail(new RefusalReason(this, failure));
        }
        else
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    private Failure? Refusal(CurrentUserRights? rights, PermissionRequirement requirement)
    {
        if (rights is null)
        {
            return PermissionFailures.NotSignedIn;
        }

        if (!rights.Sections.Contains(UserAccessSection.Alias))
        {
            return PermissionFailures.SectionDenied;
        }

        string? missing = requirement.Verbs.FirstOrDefault(verb => !catalogue.Grants(rights.Verbs, verb));
        return missing is null ? null : PermissionFailures.PermissionDenied(missing);
    }
}
