using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
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
            JsonObject operations = paths[path] as JsonObject ?? [];
            operations[Method(action)] = OpenApiOperation.Of(action, schemas);
            paths[path] = operations;
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

    private static string Method(ControllerActionDescriptor action) => action.ActionConstraints!
        .OfType<HttpMethodActionConstraint>().Single().HttpMethods.Single().ToLowerInvariant();

    [GeneratedRegex(@"\{(?<name>\w+):[^}]+\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex RouteConstraint();
}
