using System.Globalization;
using System.Text.Json;

namespace Our.UserAccess.Corpus.Format;

/// <summary>A value in the file that knows where it is, and reads itself strictly.</summary>
internal readonly struct Place(JsonElement element, string path)
{
    private static readonly string[] TimeFormats =
    [
        "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    public bool IsNull => element.ValueKind == JsonValueKind.Null;

    public CaseFormatException Fault(string message) => new(path, message);

    public CaseFormatException Fault(string below, string message) => new($"{path}.{below}", message);

    /// <summary>Refuses properties that the format does not have: a misspelt one would silently change the answer.</summary>
    public Place Object(params ReadOnlySpan<string> known)
    {
        Expect(JsonValueKind.Object, "an object");
        foreach (var property in element.EnumerateObject())
        {
            if (!known.Contains(property.Name))
            {
                throw Fault($"unknown property '{property.Name}'");
            }
        }

        return this;
    }

    public Place Required(string name) => Find(name) ?? throw Fault($"'{name}' is missing");

    /// <summary>The property's value; null where it is missing or null.</summary>
    public Place? Optional(string name) => Find(name) is { IsNull: false } found ? found : null;

    /// <summary>The value itself; null where it is null.</summary>
    public string? TextOrNull() => IsNull ? null : Text();

    public string Text()
    {
        Expect(JsonValueKind.String, "a string");
        return element.GetString()!;
    }

    public bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault($"expected true or false, found {Describe()}"),
    };

    public DateTimeOffset Time()
    {
        var text = Text();
        return DateTimeOffset.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw Fault($"'{text}' is not an ISO 8601 time with seconds and a zone");
    }

    public T OneOf<T>(IReadOnlyDictionary<string, T> words)
    {
        var text = Text();
        return words.TryGetValue(text, out var value)
            ? value
            : throw Fault($"'{text}' is none of {string.Join(", ", words.Keys)}");
    }

    public IReadOnlyList<T> List<T>(Func<Place, T> read)
    {
        Expect(JsonValueKind.Array, "an array");
        var items = new List<T>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray())
        {
            items.Add(read(new Place(item, $"{path}[{items.Count}]")));
        }

        return items;
    }

    public IReadOnlyList<string> Texts() => List(item => item.Text());

    public IReadOnlyDictionary<string, IReadOnlyCollection<string>> TextsByName()
    {
        Expect(JsonValueKind.Object, "an object");
        var lists = new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            lists.Add(property.Name, new Place(property.Value, $"{path}.{property.Name}").Texts());
        }

        return lists;
    }

    private Place? Find(string name) => element.TryGetProperty(name, out var value) ? new Place(value, $"{path}.{name}") : null;

    private void Expect(JsonValueKind kind, string wanted)
    {
        if (element.ValueKind != kind)
        {
            throw Fault($"expected {wanted}, found {Describe()}");
        }
    }

    private string Describe() => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => "a string",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
