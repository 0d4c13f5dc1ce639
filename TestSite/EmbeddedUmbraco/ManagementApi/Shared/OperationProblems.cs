using System.Text.RegularExpressions;
using EmbeddedUmbraco.Http.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedUmbraco.ManagementApi.Shared;

/// <summary>
/// Turns Umbraco's operation statuses into problems. They are compared by name: their numbers differ between Umbraco 17 and 18.
/// </summary>
internal sealed partial class OperationProblems(IReadOnlyDictionary<string, OperationProblem> known)
{
    public ObjectResult Result(Enum status)
    {
        string name = status.ToString();
        OperationProblem problem = known.GetValueOrDefault(name) ?? Unknown(name);
        ProblemDetails details = ManagementProblem.Create(problem.Status, problem.Title, problem.Detail, name);
        if (problem.Field is { } field)
        {
            details.Extensions["errors"] = new Dictionary<string, string[]>(StringComparer.Ordinal) { [field] = [problem.Detail] };
        }

        return new ObjectResult(details) { StatusCode = problem.Status };
    }

    private static OperationProblem Unknown(string name) => new(
        StatusCodes.Status400BadRequest,
        "The change was not possible",
        $"Umbraco refused it: {Words().Replace(name, " ").ToLowerInvariant()}.");

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Words();
}
