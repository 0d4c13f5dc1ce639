using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Api;

/// <summary>Results that carry our own formatter, so that no setting of the host changes them.</summary>
internal static class ApiResult
{
    public static IActionResult From<T>(Outcome<T> outcome)
        where T : notnull =>
        outcome.TryGet(out T? value, out Failure? failure) ? Of(value) : Of(failure);

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
