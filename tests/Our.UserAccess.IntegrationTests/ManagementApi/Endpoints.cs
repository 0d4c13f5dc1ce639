using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.ManagementApi;

/// <summary>The endpoints as the running host knows them, so that a new one cannot be forgotten.</summary>
internal sealed record Endpoint(string Method, string Pattern, IReadOnlyList<string> Policies, bool IsAnonymous)
{
    public static IReadOnlyList<Endpoint> Of(BackOfficeHost host) =>
    [
        .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => Methods(endpoint).Select(method => From(endpoint, method)))
            .OrderBy(endpoint => endpoint.Pattern, StringComparer.Ordinal)
            .ThenBy(endpoint => endpoint.Method, StringComparer.Ordinal),
    ];

    /// <summary>An address that matches the pattern, with ids that nothing has.</summary>
    public string Address => "/" + string.Join('/', Pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Fill));

    public override string ToString() => $"{Method} {Pattern}";

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["*"];

    private static Endpoint From(RouteEndpoint endpoint, string method) => new(
        method,
        "/" + endpoint.RoutePattern.RawText!.TrimStart('/'),
        [.. endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(data => data.Policy ?? "(default)")],
        endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null);

    private static string Fill(string segment) => segment switch
    {
        _ when segment.Contains(":guid}", StringComparison.Ordinal) => "01990000-0000-7000-8000-000000000001",
        _ when segment.StartsWith('{') => "none",
        _ => segment,
    };
}
