using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Controllers;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions.Authorization;

/// <summary>
/// Writes refusals of our own endpoints as problem details. Whatever else the host serves goes on to its own handler,
/// so a host that replaces this one loses the sentences and nothing of the protection.
/// </summary>
internal sealed class RefusalResponses(IAuthorizationMiddlewareResultHandler inner) : IAuthorizationMiddlewareResultHandler
{
    public Task HandleAsync(
        RequestDelegate next,
        HttpContext context,
        AuthorizationPolicy policy,
        PolicyAuthorizationResult authorizeResult)
    {
        bool ours = context.GetEndpoint()?.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo
            .IsSubclassOf(typeof(UserAccessController)) ?? false;
        return authorizeResult.Succeeded || !ours
            ? inner.HandleAsync(next, context, policy, authorizeResult)
            : WriteAsync(context, ReasonFor(authorizeResult));
    }

    private static Failure ReasonFor(PolicyAuthorizationResult result)
    {
        if (result.Challenged)
        {
            return PermissionFailures.NotSignedIn;
        }

        // Without a reason of ours the backoffice policy itself refused: the user is not approved or not a backoffice user.
        return result.AuthorizationFailure?.FailureReasons.OfType<RefusalReason>().FirstOrDefault()?.Failure
            ?? PermissionFailures.SectionDenied;
    }

    private static Task WriteAsync(HttpContext context, Failure failure)
    {
        ApiProblem problem = ApiProblem.Of(failure);
        context.Response.StatusCode = problem.Status;
        context.Response.Headers.CacheControl = "no-store";
        if (failure.Kind is FailureKind.Unavailable)
        {
            context.Response.Headers.RetryAfter = ReadyFilter.RetryAfterSeconds;
        }

        return context.Response.WriteAsJsonAsync(problem, ApiJson.Options, ApiProblem.ContentType, context.RequestAborted);
    }
}
