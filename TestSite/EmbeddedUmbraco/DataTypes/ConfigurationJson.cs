using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Umbraco.Cms.Core.Serialization;

namespace EmbeddedUmbraco.DataTypes;

/// <summary>The configuration of data types as Umbraco stores it: camel case, plain values where JSON has plain values.</summary>
internal sealed class ConfigurationJson : IConfigurationEditorJsonSerializer
{
    private static readonly JsonSerializerOptions _options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        Converters = { new JsonStringEnumConverter(), new PlainValues() },
    };

    public string Serialize(object? input) => JsonSerializer.Serialize(input, _options);

    public T? Deserialize<T>(string input) => JsonSerializer.Deserialize<T>(input, _options);

    public bool TryDeserialize<T>(object input, [NotNullWhen(true)] out T? value)
        where T : class
    {
        value = input switch
        {
            string text when text.TrimStart() is ['{' or '[', ..] => Deserialize<T>(text),
            JsonElement element => element.Deserialize<T>(_options),
            _ => null,
        };
        return value is not null;
    }

    private sealed class PlainValues : JsonConverter<object>
    {
        public override object? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.True or JsonTokenType.False => reader.GetBoolean(),
            JsonTokenType.Number => reader.TryGetInt32(out var number) ? number : reader.GetDecimal(),
            JsonTokenType.Null => null,
            JsonTokenType.StartObject => JsonSerializer.Deserialize<Dictionary<string, object>>(ref reader, options),
            JsonTokenType.StartArray => JsonSerializer.Deserialize<List<object>>(ref reader, options),
            _ => throw new JsonException($"A value cannot start with {reader.TokenType}."),
        };

        public override void Write(Utf8JsonWriter writer, object value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, value.GetType() == typeof(object) ? typeof(Dictionary<string, object>) : value.GetType(), options);
    }
}
