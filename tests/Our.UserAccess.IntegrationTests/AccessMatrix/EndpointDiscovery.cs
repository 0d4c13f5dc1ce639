using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Our.UserAccess.Composition;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.AccessMatrix;

/// <summary>Every endpoint of the package that a running host serves.</summary>
internal static class EndpointDiscovery
{
    /// <summary>Those that need somebody who is signed in.</summary>
    public static IReadOnlyList<string> Find(EndpointDataSource endpoints) => Find(endpoints, areForEverybody: false);

    /// <summary>Those that anybody on the internet may call.</summary>
    public static IReadOnlyList<string> FindForEverybody(EndpointDataSource endpoints) => Find(endpoints, areForEverybody: true);

    private static IReadOnlyList<string> Find(EndpointDataSource endpoints, bool areForEverybody) =>
    [
        .. endpoints.Endpoints.OfType<RouteEndpoint>()
            .Where(IsOurs)
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null == areForEverybody)
            .SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} {Below(endpoint)}"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private static bool IsOurs(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly == typeof(UserAccessComposer).Assembly
        || Below(endpoint) != Path(endpoint);

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"];

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText?.TrimStart('/');

    private static string Below(RouteEndpoint endpoint)
    {
        string path = Path(endpoint);
        return path.StartsWith(ApiRoute.Base + "/", StringComparison.OrdinalIgnoreCase) ? path[ApiRoute.Base.Length..] : path;
    }
}
