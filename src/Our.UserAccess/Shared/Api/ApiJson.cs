using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc.Formatters;

namespace Our.UserAccess.Shared.Api;

/// <summary>
/// JSON as the contract promises it, whatever the host configures for its own controllers
/// (Umbraco keeps JSON options of its own per API, and a site may change the global ones).
/// </summary>
internal static class ApiJson
{
    public static JsonSerializerOptions Options { get; } = Create();

    public static SystemTextJsonOutputFormatter OutputFormatter { get; } = new(Options);

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}
