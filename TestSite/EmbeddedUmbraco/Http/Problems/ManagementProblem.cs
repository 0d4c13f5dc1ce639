using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace EmbeddedUmbraco.Http.Problems;

/// <summary>Problem details in the shape that Umbraco's Management API uses: type "Error", a title for people, an operation status.</summary>
internal static class ManagementProblem
{
    public static ProblemDetails Create(int status, string title, string? detail = null, string? operationStatus = null)
    {
        ProblemDetails problem = new() { Type = "Error", Status = status, Title = title, Detail = detail };
        if (operationStatus is not null)
        {
            problem.Extensions["operationStatus"] = operationStatus;
        }

        return problem;
    }

    public static async Task WriteAsync(HttpContext context, int status, string title, string? detail = null)
    {
        context.Response.StatusCode = status;
        await context.RequestServices.GetRequiredService<IProblemDetailsService>().WriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = Create(status, title, detail),
        });
    }
}
