using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace EmbeddedUmbraco.Backoffice;

/// <summary>The addresses of the client. All of them are for everybody: the page itself asks people to sign in.</summary>
internal static class BackofficeRoutes
{
    public const int Last = int.MaxValue;

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public static void Map(IEndpointRouteBuilder routes, ClientFileEndpoint files, HostPage page)
    {
        routes.MapMethods(ClientBundle.BasePath + "/{**path}", Reading, files.Get).AllowAnonymous();

        // A call that nobody answers is an error for the client, not a page.
        routes.MapMethods("/umbraco/management/{**path}", Reading, () => Results.NotFound()).AllowAnonymous().WithOrder(Last - 1);
        routes.MapMethods("/umbraco/{**path}", Reading, (Delegate)page.GetAsync).AllowAnonymous().WithOrder(Last);
    }
}
