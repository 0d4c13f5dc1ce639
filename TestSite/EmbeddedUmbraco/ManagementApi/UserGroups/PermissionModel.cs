using System.Text.Json.Serialization;
using EmbeddedUmbraco.ManagementApi.Shared;

namespace EmbeddedUmbraco.ManagementApi.UserGroups;

/// <summary>
/// Granular permissions of one kind on one place. The kinds differ in which of the references they carry; what we do not
/// know keeps its context, so that saving a group never drops the permissions of another package.
/// </summary>
internal sealed record PermissionModel
{
    public const string OfDocument = "DocumentPermissionPresentationModel";
    public const string OfPropertyValue = "DocumentPropertyValuePermissionPresentationModel";
    public const string Unknown = "UnknownTypePermissionPresentationModel";

    [JsonPropertyName("$type")]
    public required string Type { get; init; }

    public required IReadOnlyList<string> Verbs { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IdRef? Document { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IdRef? DocumentType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IdRef? PropertyType { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Context { get; init; }
}
