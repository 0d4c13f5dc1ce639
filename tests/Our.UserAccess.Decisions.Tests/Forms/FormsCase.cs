using System.Text.Json;
using System.Text.Json.Serialization;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests.Forms;

internal sealed record FormsCase
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) } };

    public required string Name { get; init; }

    public IReadOnlyDictionary<string, CaseRecord> Groups { get; init; } = new Dictionary<string, CaseRecord>();

    public CaseRecord? User { get; init; }

    public IReadOnlyList<CaseHeld> Held { get; init; } = [];

    public string State { get; init; } = "active";

    public CaseCreated? Created { get; init; }

    public required CaseAsk Ask { get; init; }

    public required CaseExpect Expect { get; init; }

    public static IReadOnlyList<FormsCase> All { get; } = JsonSerializer.Deserialize<FormsCase[]>(
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Forms", "truth-table.json")), Json)!;

    internal sealed record CaseHeld(string Group, string? Workspace);

    internal sealed record CaseAsk(Decisions.Forms.FormsPermission Permission, string? Form, string? Folder);

    internal sealed record CaseExpect(Verdict Verdict, Decisions.Forms.FormsLayer Layer, IReadOnlyList<string> Because);

    internal sealed record CaseCreated(string Form, string? Folder, string By, CaseDefaults Defaults);

    internal sealed record CaseDefaults(bool AllGroups, string[]? Groups, bool CreatorsGroups, Effect ForUsers);
}
