using System.Net;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.OpenApi;

/// <summary>
/// The OpenAPI document of our controllers. Written by ourselves: Umbraco 17 brings Swashbuckle and Umbraco 18 Microsoft's generator,
/// and a package that takes part in either can break the host's own documents, or get the host's JSON settings into its schemas.
/// </summary>
internal sealed partial class OpenApiDescription(IActionDescriptorCollectionProvider actions)
{
    private readonly Lazy<string> _json = new(() => Write(actions).ToJsonString());

    public string Json => _json.Value;

    private static JsonObject Write(IActionDescriptorCollectionProvider actions)
    {
        var schemas = new OpenApiSchemas();
        var paths = new JsonObject();
        foreach (ControllerActionDescriptor action in Ours(actions))
        {
            string path = "/" + RouteConstraint().Replace(action.AttributeRouteInfo!.Template!, "{${name}}");
            paths[path] = new JsonObject { ["get"] = Operation(action, schemas) };
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject { ["title"] = "User Access", ["version"] = typeof(OpenApiDescription).Assembly.GetName().Version!.ToString(3) },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas.Components() },
        };
    }

    private static IEnumerable<ControllerActionDescriptor> Ours(IActionDescriptorCollectionProvider actions) => actions.ActionDescriptors.Items
        .OfType<ControllerActionDescriptor>()
        .Where(action => action.ControllerTypeInfo.IsSubclassOf(typeof(UserAccessController)))
        .Where(action => action.ControllerTypeInfo != typeof(OpenApiController))
        .OrderBy(action => action.AttributeRouteInfo!.Template, StringComparer.Ordinal);

    private static JsonObject Operation(ControllerActionDescriptor action, OpenApiSchemas schemas) => new()
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

    private static JsonObject Response(ProducesResponseTypeAttribute response, OpenApiSchemas schemas) => new()
    {
        ["description"] = ((HttpStatusCode)response.StatusCode).ToString(),
        ["content"] = new JsonObject
        {
            [response.Type == typeof(ApiProblem) ? ApiProblem.ContentType : "application/json"] =
                new JsonObject { ["schema"] = schemas.Of(response.Type) },
        },
    };

    [GeneratedRegex(@"\{(?<name>\w+):[^}]+\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteConstraint();
}
