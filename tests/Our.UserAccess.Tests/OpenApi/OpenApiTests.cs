using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Our.UserAccess.OpenApi;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Tests.Shared.Api;

namespace Our.UserAccess.Tests.OpenApi;

public sealed partial class OpenApiTests : IAsyncLifetime
{
    private const string Base = "/umbraco/management/api/v1/user-access";

    private ApiHost _api = null!;
    private JsonElement _document;

    public async ValueTask InitializeAsync()
    {
        _api = await ApiHost.StartAsync();
        _document = await _api.GetJsonAsync("/openapi.json");
    }

    [Fact]
    public void Every_path_is_described_once_without_route_constraints()
    {
        string[] paths = [.. _document.GetProperty("paths").EnumerateObject().Select(path => path.Name)];

        Assert.Equal(
            Routes().Select(route => "/" + Constraint().Replace(route.TrimStart('/'), "{${name}}")).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            paths.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Enums_are_the_words_that_are_sent()
    {
        JsonElement states = Schema("UserItemState").GetProperty("enum");

        Assert.Equal(["active", "inactive", "invited", "disabled", "lockedOut"], states.EnumerateArray().Select(state => state.GetString()));
    }

    [Fact]
    public void What_may_be_null_says_so_and_what_is_always_sent_is_required()
    {
        JsonElement user = Schema("UserItem");

        Assert.Equal("""["string","null"]""", user.GetProperty("properties").GetProperty("lastLoginDate").GetProperty("type").GetRawText());
        Assert.Equal("\"string\"", user.GetProperty("properties").GetProperty("name").GetProperty("type").GetRawText());
        Assert.Contains("lastLoginDate", user.GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.DoesNotContain("errors", Schema("ApiProblem").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void Two_types_of_the_same_name_are_not_taken_for_one()
    {
        var schemas = new OpenApiSchemas();
        schemas.Of(typeof(One.Named));

        InvalidOperationException clash = Assert.Throws<InvalidOperationException>(() => schemas.Of(typeof(Other.Named)));

        Assert.Contains("would both be Named", clash.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limits_of_a_page_are_described()
    {
        JsonElement take = _document.GetProperty("paths").GetProperty($"{Base}/users").GetProperty("get").GetProperty("parameters")
            .EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == "take").GetProperty("schema");

        Assert.Equal(500, take.GetProperty("maximum").GetInt32());
        Assert.Equal(100, take.GetProperty("default").GetInt32());
    }

    [Fact]
    public void Every_reference_leads_somewhere()
    {
        string[] targets = [.. References(_document).Distinct(StringComparer.Ordinal)];

        Assert.NotEmpty(targets);
        Assert.All(targets, target => Schema(target.Split('/')[^1]));
    }

    [Fact]
    public async Task Who_is_not_signed_in_gets_no_description()
    {
        _api.SignedIn = false;

        await _api.GetProblemAsync("/openapi.json", HttpStatusCode.Unauthorized);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    private static IEnumerable<string> Routes() => typeof(UserAccessController).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(UserAccessController)) && type != typeof(OpenApiController))
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>())
        .Select(route => route.Template);

    [GeneratedRegex(@"\{(?<name>\w+):\w+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Constraint();

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.NameEquals("$ref") ? [property.Value.GetString()!] : References(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private JsonElement Schema(string name) => _document.GetProperty("components").GetProperty("schemas").GetProperty(name);

    private static class One
    {
        internal sealed record Named(int Count);
    }

    private static class Other
    {
        internal sealed record Named(string Text);
    }
}
