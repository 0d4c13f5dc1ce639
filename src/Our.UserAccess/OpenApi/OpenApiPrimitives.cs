using System.Text.Json.Nodes;

namespace Our.UserAccess.OpenApi;

internal static class OpenApiPrimitives
{
    /// <summary>Null for what is no primitive.</summary>
    public static JsonObject? Of(Type type) => type switch
    {
        _ when type == typeof(string) => Schema("string"),
        _ when type == typeof(bool) => Schema("boolean"),
        _ when type == typeof(int) => Schema("integer", "int32"),
        _ when type == typeof(long) => Schema("integer", "int64"),
        _ when type == typeof(Guid) => Schema("string", "uuid"),
        _ when type == typeof(DateTime) || type == typeof(DateTimeOffset) => Schema("string", "date-time"),
        _ => null,
    };

    private static JsonObject Schema(string type, string? format = null)
    {
        var schema = new JsonObject { ["type"] = type };
        if (format is not null)
        {
            schema["format"] = format;
        }

        return schema;
    }
}
