using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.OpenApi;

/// <summary>What an action reads from the path and the query.</summary>
internal sealed class OpenApiParameters(OpenApiSchemas schemas)
{
    public JsonArray Of(MethodInfo action) => new([.. action.GetParameters().Where(IsRead).SelectMany(Of)]);

    private static bool IsRead(ParameterInfo parameter) =>
        parameter.ParameterType != typeof(CancellationToken) && !parameter.IsDefined(typeof(FromApiBodyAttribute));

    private IEnumerable<JsonNode> Of(ParameterInfo parameter)
    {
        if (parameter.GetCustomAttribute<FromRouteAttribute>() is not null)
        {
            return [Parameter(parameter.Name!, "path", schemas.Of(parameter.ParameterType))];
        }

        return IsSimple(parameter.ParameterType)
            ? [Parameter(parameter.Name!, "query", schemas.Of(parameter.ParameterType))]
            : QueryOf(parameter.ParameterType);
    }

    private static bool IsSimple(Type type) => OpenApiPrimitives.Of(Nullable.GetUnderlyingType(type) ?? type) is not null;

    private static JsonObject Parameter(string name, string place, JsonObject schema) =>
        new() { ["name"] = name, ["in"] = place, ["required"] = place is "path", ["schema"] = schema };

    private IEnumerable<JsonNode> QueryOf(Type query)
    {
        object defaults = Activator.CreateInstance(query)!;
        foreach (PropertyInfo property in query.GetProperties().OrderBy(property => property.MetadataToken))
        {
            JsonObject schema = schemas.Of(property.PropertyType);
            if (property.GetCustomAttribute<RangeAttribute>() is RangeAttribute range)
            {
                schema["minimum"] = (int)range.Minimum;
                schema["maximum"] = (int)range.Maximum;
            }

            if (property.PropertyType.IsValueType)
            {
                schema["default"] = JsonSerializer.SerializeToNode(property.GetValue(defaults), ApiJson.Options);
            }

            yield return Parameter(JsonNamingPolicy.CamelCase.ConvertName(property.Name), "query", schema);
        }
    }
}
