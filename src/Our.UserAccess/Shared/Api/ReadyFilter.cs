using Microsoft.AspNetCore.Mvc.Filters;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Api;

/// <summary>Answers 503 with the reason while the package's own tables are not ready.</summary>
internal sealed class ReadyFilter(IReadiness readiness) : IAsyncActionFilter
{
    /// <summary>When somebody who was told "not yet" may ask again.</summary>
    public const string RetryAfterSeconds = "10";

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await readiness.CheckAsync(context.HttpContext.RequestAborted) is not Failure failure)
        {
            await next();
            return;
        }

        context.HttpContext.Response.Headers.RetryAfter = RetryAfterSeconds;
        context.Result = ApiResult.Of(failure);
    }
}
