using Microsoft.AspNetCore.Authorization;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Permissions.Authorization;

/// <summary>Carries the failure from the handler to the response.</summary>
internal sealed class RefusalReason(IAuthorizationHandler handler, Failure failure) : AuthorizationFailureReason(handler, failure.Detail)
{
    public Failure Failure => failure;
}
