using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.IntegrationTests.AccessMatrix;

public sealed class AccessMatrixTests(AccessMatrixFixture site) : IClassFixture<AccessMatrixFixture>
{
    public static TheoryData<string, Persona> Cells { get; } =
        new(AccessRows.All.Keys.SelectMany(row => Enum.GetValues<Persona>().Select(persona => (row, persona))));

    [Fact]
    public void Every_endpoint_of_the_package_has_a_row_and_every_row_an_endpoint() =>
        Assert.Equal(AccessRows.All.Keys.Order(StringComparer.Ordinal), EndpointDiscovery.Find(site.Host.Services.GetRequiredService<EndpointDataSource>()));

    [Fact]
    public void Only_the_page_for_invited_people_is_for_everybody() => Assert.Equal(
        [
            "GET /umbraco/user-access/invitation",
            "HEAD /umbraco/user-access/invitation",
            "POST /umbraco/user-access/invitation/accept",
            "POST /umbraco/user-access/invitation/opened",
            "POST /umbraco/user-access/invitation/request-new",
        ],
        EndpointDiscovery.FindForEverybody(site.Host.Services.GetRequiredService<EndpointDataSource>()));

    [Fact]
    public void An_endpoint_that_nobody_thought_of_is_discovered()
    {
        RouteEndpoint forgotten = new(
            _ => Task.CompletedTask,
            Microsoft.AspNetCore.Routing.Patterns.RoutePatternFactory.Parse(ApiRoute.Base + "/forgotten"),
            order: 0,
            new Microsoft.AspNetCore.Http.EndpointMetadataCollection(new HttpMethodMetadata(["DELETE"])),
            "forgotten");

        Assert.Equal(["DELETE /forgotten"], EndpointDiscovery.Find(new DefaultEndpointDataSource(forgotten)));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Nobody_gets_through_who_is_not_in_the_row(string row, Persona persona)
    {
        (string method, string route) = (row.Split(' ')[0], row.Split(' ')[1]);
        string path = ApiRoute.Base + await site.PathAsync(persona, method, route);

        using HttpResponseMessage response = await site.Browser(persona).SendAsync(new HttpMethod(method), path);

        HttpStatusCode expected = persona is Persona.Anonymous
            ? HttpStatusCode.Unauthorized
            : AccessRows.All[row].Contains(persona) ? AnswerOf(row) : HttpStatusCode.Forbidden;
        Assert.True(response.StatusCode == expected, $"{persona}: {row} answered {(int)response.StatusCode}, not {(int)expected}.");
        if (expected is not HttpStatusCode.OK)
        {
            Assert.Equal(ApiProblem.ContentType, response.Content.Headers.ContentType?.MediaType);
        }
    }

    // Nothing is sent and nothing is there to be changed: who gets through is told so.
    private static HttpStatusCode AnswerOf(string row) => row.Split(' ')[0] switch
    {
        _ when row.Contains("/operations/{id", StringComparison.Ordinal) => HttpStatusCode.NotFound,
        _ when row.EndsWith("/audit/verify", StringComparison.Ordinal) => HttpStatusCode.OK,
        _ when row.EndsWith("/remind", StringComparison.Ordinal) => HttpStatusCode.Conflict,
        "GET" => HttpStatusCode.OK,
        "DELETE" when row.Contains('{', StringComparison.Ordinal) && !row.EndsWith("/members", StringComparison.Ordinal) => HttpStatusCode.NotFound,
        _ => HttpStatusCode.BadRequest,
    };
}
