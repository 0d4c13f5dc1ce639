using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.OpenApi;

/// <summary>Schemas of our types, read from the same metadata that writes the JSON; objects and enums get a name once.</summary>
internal sealed class OpenApiSchemas
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly Dictionary<string, Type> _named = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, JsonObject?> _components = new(StringComparer.Ordinal);

    public JsonObject Components() => new(_components.Select(component => KeyValuePair.Create(component.Key, (JsonNode?)component.Value)));

    public JsonObject Of(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        if (OpenApiPrimitives.Of(plain) is JsonObject primitive)
        {
            return primitive;
        }

        JsonTypeInfo info = ApiJson.Options.GetTypeInfo(plain);
        return info.Kind switch
        {
            JsonTypeInfoKind.Enumerable => new JsonObject { ["type"] = "array", ["items"] = Of(info.ElementType!) },
            JsonTypeInfoKind.Dictionary => new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(info.ElementType!) },
            _ => Reference(plain, info),
        };
    }

    public JsonObject Of(PropertyInfo property)
    {
        JsonObject schema = Of(property.PropertyType);
        return IsNullable(property) ? OrNull(schema) : schema;
    }

    private static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"]?.GetValue<string>() is not string type)
        {
            return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
        }

        schema["type"] = new JsonArray(type, "null");
        return schema;
    }

    private static string NameOf(Type type) =>
        type.IsGenericType
            ? string.Concat(type.GetGenericArguments().Select(NameOf)) + type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]
            : type.Name;

    private static JsonObject Enumeration(Type type) => new()
    {
        ["type"] = "string",
        ["enum"] = new JsonArray([.. Enum.GetNames(type).Select(name => JsonNamingPolicy.CamelCase.ConvertName(name))]),
    };

    private JsonObject Reference(Type type, JsonTypeInfo info)
    {
        string name = NameOf(type);
        if (_components.TryAdd(name, null))
        {
            // Entered before it is written, since an object may hold its own kind.
            _named[name] = type;
            _components[name] = type.IsEnum ? Enumeration(type) : Object(info);
        }
        else if (_named[name] != type)
        {
            throw new InvalidOperationException($"{type} and {_named[name]} would both be {name} in the description of the API. Give one of them another name.");
        }

        return new JsonObject { ["$ref"] = $"#/components/schemas/{name}" };
    }

    private JsonObject Object(JsonTypeInfo info)
    {
        var properties = new JsonObject();
        var required = new JsonArray();

        // What a client sends may be left out unless it cannot be read without it; what we send is always there.
        bool isSent = info.Type.Name.EndsWith("Body", StringComparison.Ordinal);
        foreach (JsonPropertyInfo property in info.Properties)
        {
            var member = (PropertyInfo)property.AttributeProvider!;
            properties[property.Name] = Of(member);
            if (isSent ? property.IsRequired || property.AssociatedParameter is { HasDefaultValue: false } : !member.IsDefined(typeof(JsonIgnoreAttribute)))
            {
                required.Add(property.Name);
            }
        }

        return new JsonObject { ["type"] = "object", ["required"] = required, ["properties"] = properties };
    }

    private bool IsNullable(PropertyInfo property) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (!property.PropertyType.IsValueType && _nullability.Create(property).ReadState is NullabilityState.Nullable);
}
