using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.OpenApi;

/// <summary>One action as the document describes it.</summary>
internal static class OpenApiOperation
{
    public static JsonObject Of(ControllerActionDescriptor action, OpenApiSchemas schemas)
    {
        JsonObject operation = Frame(action, schemas);
        ParameterInfo? body = action.MethodInfo.GetParameters().SingleOrDefault(parameter => parameter.IsDefined(typeof(FromApiBodyAttribute)));
        if (body is not null)
        {
            operation["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content("application/json", body.ParameterType, schemas) };
        }

        return operation;
    }

    private static JsonObject Frame(ControllerActionDescriptor action, OpenApiSchemas schemas) => new()
    {
        ["operationId"] = action.ControllerName,
        ["tags"] = new JsonArray([.. action.ControllerTypeInfo.GetCustomAttribute<TagsAttribute>()?.Tags.Select(tag => (JsonNode)tag) ?? []]),
        ["description"] = "Needs: " + string.Join(", ", action.ControllerTypeInfo.GetCustomAttribute<RequiresPermissionAttribute>()?.Verbs ?? []),
        ["parameters"] = new OpenApiParameters(schemas).Of(action.MethodInfo),
        ["responses"] = new JsonObject(Responses(action)
            .OrderBy(response => response.StatusCode)
            .Select(response => KeyValuePair.Create($"{response.StatusCode}", (JsonNode?)Response(response, schemas)))),
    };

    private static IEnumerable<ProducesResponseTypeAttribute> Responses(ControllerActionDescriptor action) =>
        action.MethodInfo.GetCustomAttributes<ProducesResponseTypeAttribute>()
            .Concat(action.ControllerTypeInfo.GetCustomAttributes<ProducesResponseTypeAttribute>(inherit: true));

    private static JsonObject Response(ProducesResponseTypeAttribute response, OpenApiSchemas schemas)
    {
        var described = new JsonObject { ["description"] = ((HttpStatusCode)response.StatusCode).ToString() };
        if (response.Type != typeof(void))
        {
            described["content"] = Content(response.Type == typeof(ApiProblem) ? ApiProblem.ContentType : "application/json", response.Type, schemas);
        }

        return described;
    }

    private static JsonObject Content(string contentType, Type type, OpenApiSchemas schemas) =>
        new() { [contentType] = new JsonObject { ["schema"] = schemas.Of(type) } };
}
