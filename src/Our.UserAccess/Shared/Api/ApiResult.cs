using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Api;

/// <summary>Results that carry our own formatter, so that no setting of the host changes them.</summary>
internal static class ApiResult
{
    public static IActionResult From<T>(Outcome<T> outcome)
        where T : notnull =>
        outcome.TryGet(out T? value, out Failure? failure) ? Of(value) : Of(failure);

    /// <summary>201 with the resource and where it can be read.</summary>
    public static IActionResult Created<T>(Outcome<T> outcome, Func<T, string> location)
        where T : notnull
    {
        if (!outcome.TryGet(out T? value, out Failure? failure))
        {
            return Of(failure);
        }

        return new CreatedResult(ApiRoute.Base + location(value), value) { Formatters = { ApiJson.OutputFormatter } };
    }

    /// <summary>202 with what was begun and where its progress can be read.</summary>
    public static IActionResult Accepted<T>(Outcome<T> outcome, Func<T, string> location)
        where T : notnull
    {
        if (!outcome.TryGet(out T? value, out Failure? failure))
        {
            return Of(failure);
        }

        return new AcceptedResult(ApiRoute.Base + location(value), value) { Formatters = { ApiJson.OutputFormatter } };
    }

    /// <summary>204, or the failure.</summary>
    public static IActionResult Done(Failure? failure) => failure is null ? new NoContentResult() : Of(failure);

    public static ObjectResult Of(object value) => new(value) { Formatters = { ApiJson.OutputFormatter } };

    public static ObjectResult Of(Failure failure)
    {
        ApiProblem problem = ApiProblem.Of(failure);
        return new ObjectResult(problem)
        {
            StatusCode = problem.Status,
            Formatters = { ApiJson.OutputFormatter },
            ContentTypes = { ApiProblem.ContentType },
        };
    }
}
