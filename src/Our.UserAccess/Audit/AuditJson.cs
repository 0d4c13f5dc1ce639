using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit;

/// <summary>Changes in one column, with names as they are, so that a search finds them.</summary>
internal static class AuditJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(IReadOnlyList<AuditChange> changes) => JsonSerializer.Serialize(changes, Options);

    public static string Write(IReadOnlyList<AuditField> fields) => JsonSerializer.Serialize(fields, Options);

    public static IReadOnlyList<AuditField> ReadFields(string fields) => JsonSerializer.Deserialize<AuditField[]>(fields, Options) ?? [];

    public static IReadOnlyList<AuditChange> Read(string changes) => JsonSerializer.Deserialize<AuditChange[]>(changes, Options) ?? [];
}
