using System.Text.Json.Serialization;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Shared.Api;

/// <summary>A failure on the wire: problem details of RFC 9457.</summary>
internal sealed record ApiProblem
{
    public const string ContentType = "application/problem+json";

    private const string TypePrefix = "urn:our-useraccess:";

    public required string Type { get; init; }

    public required string Title { get; init; }

    public required int Status { get; init; }

    public required string Detail { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Permission { get; init; }

    public static ApiProblem Of(Failure failure) => new()
    {
        Type = TypePrefix + failure.Code,
        Title = failure.Title,
        Status = ProblemStatus.Of(failure.Kind),
        Detail = failure.Detail,
        Errors = failure.Fields.Count == 0 ? null : failure.Fields,
        Permission = failure.Permission,
    };
}
