using EmbeddedUmbraco.Http.Problems;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace EmbeddedUmbraco.ManagementApi;

internal static class ManagementApiEndpoints
{
    /// <summary>What the API does not have answers 404 as JSON, not with the client's page.</summary>
    public static void MapManagementApi(this WebApplication app) =>
        app.Map(ApiPath.Root + "/{**path}", (HttpContext context) => ManagementProblem.WriteAsync(
            context, StatusCodes.Status404NotFound, "There is no such endpoint", "This site serves the part of the Management API that its backoffice uses."))
            .AllowAnonymous()
            .WithOrder(int.MaxValue - 2);
}
