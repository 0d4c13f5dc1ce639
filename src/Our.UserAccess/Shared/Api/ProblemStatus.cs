using Microsoft.AspNetCore.Http;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Api;

/// <summary>The one place where a kind of failure becomes a status code.</summary>
internal static class ProblemStatus
{
    public static int Of(FailureKind kind) => kind switch
    {
        FailureKind.Invalid => StatusCodes.Status400BadRequest,
        FailureKind.NotSignedIn => StatusCodes.Status401Unauthorized,
        FailureKind.Forbidden => StatusCodes.Status403Forbidden,
        FailureKind.NotFound => StatusCodes.Status404NotFound,
        FailureKind.Conflict => StatusCodes.Status409Conflict,
        FailureKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of failure without a status code."),
    };
}
