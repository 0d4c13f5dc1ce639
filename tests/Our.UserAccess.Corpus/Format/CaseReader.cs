using System.Text.Json;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Corpus.Format;

/// <summary>Reads a vector file strictly: what the format does not have is a fault, and so is what contradicts itself.</summary>
public static class CaseReader
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="JsonException">The bytes are not JSON.</exception>
    /// <exception cref="CaseFormatException">They are, but not a file of cases.</exception>
    public static IReadOnlyList<Case> Read(ReadOnlyMemory<byte> file)
    {
        using var document = JsonDocument.Parse(file, Strict);
        return new Place(document.RootElement, "$").List(ReadCase);
    }

    private static Case ReadCase(Place place)
    {
        place.Object("name", "now", "settings", "nodes", "groups", "workspaces", "users", "assignments", "rules", "questions");
        var read = new Case(
            place.Optional("name")?.Text() ?? string.Empty,
            place.Required("now").Time(),
            place.Optional("settings") is { } settings && ReadSettings(settings),
            place.Required("nodes").List(ReadNode),
            place.Required("groups").List(ReadGroup),
            place.Required("workspaces").List(ReadWorkspace),
            place.Required("users").List(ReadUser),
            place.Required("assignments").List(ReadAssignment),
            place.Required("rules").List(ReadRule),
            place.Required("questions").List(ReadQuestion));
        CaseCheck.Check(place, read);
        return read;
    }

    private static bool ReadSettings(Place place) =>
        place.Object("scopeGroupsToStartNodes").Optional("scopeGroupsToStartNodes") is { } scope && scope.Flag();

    private static CaseNode ReadNode(Place place)
    {
        place.Object("id", "parent", "kind", "trashed");
        return new CaseNode(
            place.Required("id").Text(),
            place.Required("parent").TextOrNull(),
            place.Required("kind").OneOf(Words.Kinds),
            place.Optional("trashed") is { } trashed && trashed.Flag());
    }

    private static CaseGroup ReadGroup(Place place)
    {
        place.Object("alias", "permissions", "granular", "startNode", "mediaStartNode");
        return new CaseGroup(
            place.Required("alias").Text(),
            place.Required("permissions").Texts(),
            place.Optional("granular")?.TextsByName() ?? new Dictionary<string, IReadOnlyCollection<string>>(StringComparer.Ordinal),
            place.Optional("startNode")?.Text(),
            place.Optional("mediaStartNode")?.Text());
    }

    private static CaseWorkspace ReadWorkspace(Place place)
    {
        place.Object("id", "roots");
        return new CaseWorkspace(place.Required("id").Text(), place.Required("roots").Texts());
    }

    private static CaseUser ReadUser(Place place)
    {
        place.Object("id", "memberships", "startNodes", "mediaStartNodes", "state", "super");
        return new CaseUser(
            place.Required("id").Text(),
            place.Required("memberships").Texts(),
            place.Optional("startNodes")?.Texts() ?? [],
            place.Optional("mediaStartNodes")?.Texts() ?? [],
            place.Optional("state")?.OneOf(Words.States) ?? UserState.Active,
            place.Optional("super") is { } isSuper && isSuper.Flag());
    }

    private static CaseAssignment ReadAssignment(Place place)
    {
        place.Object("user", "group", "workspace", "from", "until");
        return new CaseAssignment(
            place.Required("user").Text(), place.Required("group").Text(), place.Required("workspace").TextOrNull(), ReadWindow(place));
    }

    private static CaseRule ReadRule(Place place)
    {
        place.Object("id", "subject", "node", "verbs", "effect", "reach", "guardrail", "from", "until", "documentTypes", "cultures");
        var (kind, subject) = ReadSubject(place.Required("subject"));
        return new CaseRule(
            place.Required("id").Text(),
            kind,
            subject,
            place.Required("node").TextOrNull(),
            place.Required("verbs").Texts(),
            place.Required("effect").OneOf(Words.Effects),
            place.Required("reach").OneOf(Words.Reaches),
            place.Optional("guardrail") is { } guardrail && guardrail.Flag(),
            ReadWindow(place),
            place.Optional("documentTypes")?.Texts() ?? [],
            place.Optional("cultures")?.Texts() ?? []);
    }

    private static (SubjectKind Kind, string Name) ReadSubject(Place place) => place.Text() switch
    {
        "everyone" => (SubjectKind.Everyone, string.Empty),
        ['u', 's', 'e', 'r', ':', .. { Length: > 0 } user] => (SubjectKind.User, user),
        ['g', 'r', 'o', 'u', 'p', ':', .. { Length: > 0 } group] => (SubjectKind.Group, group),
        var other => throw place.Fault($"'{other}' is none of everyone, user:…, group:…"),
    };

    private static Window ReadWindow(Place place) => new(place.Optional("from")?.Time(), place.Optional("until")?.Time());

    private static CaseQuestion ReadQuestion(Place place)
    {
        place.Object("user", "node", "verb", "documentType", "culture", "at", "expect");
        return new CaseQuestion(
            place.Required("user").Text(),
            place.Required("node").Text(),
            place.Required("verb").Text(),
            place.Optional("documentType")?.Text(),
            place.Optional("culture")?.Text(),
            place.Optional("at")?.Time(),
            place.Optional("expect") is { } expected ? ReadAnswer(expected) : null);
    }

    private static Answer ReadAnswer(Place place)
    {
        place.Object("verdict", "layer", "because");
        return new Answer(place.Required("verdict").Text(), place.Required("layer").Text(), place.Required("because").Texts());
    }
}
