using System.Security.Cryptography;
using System.Text;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Forms;
using Our.UserAccess.Decisions.Grants;

namespace Our.UserAccess.Decisions.Tests.Forms;

/// <summary>A case as the engine sees it. Names are keys by their hash.</summary>
internal sealed class FormsWorld
{
    public const string User = "user";

    private static readonly Dictionary<string, string?> Folders = new() { ["acme"] = null, ["hr"] = "acme", ["borealis"] = null };
    private static readonly Dictionary<string, string?> Forms = new() { ["contact"] = "acme", ["job"] = "hr", ["news"] = "borealis", ["loose"] = null };
    private static readonly Dictionary<string, string[]> Workspaces = new() { ["acme"] = ["acme"], ["borealis"] = ["borealis"], ["bare"] = [] };

    private readonly IReadOnlyDictionary<Guid, string> _names;

    public FormsWorld(FormsCase @case)
    {
        _names = @case.Groups.Keys.ToDictionary(Key, alias => alias);
        Asker = new FormsAsker(Key(User), StateOf(@case), [.. @case.Held.Select(held => new HeldGroup(Key(held.Group), KeyOf(held.Workspace), Assignment: null))]);
        Facts = @case.Groups.Aggregate(Outlined([]), (facts, group) => facts.With(group.Value.ToRecord(group.Key)));
        Facts = @case.User is { } own ? Facts.With(own.ToRecord(User)) : Facts;
        Facts = @case.Created is { } created ? Create(created) : Facts;
        Place = @case.Ask switch
        {
            { Form: { } form } => FormsPlace.OfForm(Key(form)),
            { Folder: { } folder } => FormsPlace.OfFolder(Key(folder)),
            _ => FormsPlace.Site,
        };
    }

    public static IReadOnlyList<FormsPlace> Places { get; } =
        [FormsPlace.Site, .. Folders.Keys.Select(folder => FormsPlace.OfFolder(Key(folder))), .. Forms.Keys.Select(form => FormsPlace.OfForm(Key(form)))];

    public FormsFacts Facts { get; }

    public FormsAsker Asker { get; }

    public FormsPlace Place { get; }

    public static Guid Key(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16));

    public IReadOnlyList<string> Notation(IEnumerable<FormsReason> reasons) =>
    [
        .. reasons
            .Select(reason => $"{(reason.IsGroup ? $"group:{_names[reason.Subject]}" : User)}/{reason.Gate.ToString().ToLowerInvariant()}@{(reason.IsOfForm ? "form" : "record")}")
            .Order(StringComparer.Ordinal),
    ];

    private static Guid? KeyOf(string? name) => name is null ? null : Key(name);

    private static UserState? StateOf(FormsCase @case) =>
        Enum.TryParse(@case.State, ignoreCase: true, out UserState state) ? state : null;

    private static FormsFacts Outlined(IEnumerable<KeyValuePair<string, string?>> more) => FormsFacts.Empty with
    {
        Outline = new FormsOutline(Folders.Select(Keyed), Forms.Concat(more).Select(Keyed)),
        WorkspaceFolders = FormsFacts.Empty.WorkspaceFolders.AddRange(Workspaces.Select(workspace =>
            KeyValuePair.Create<Guid, IReadOnlyCollection<Guid>>(Key(workspace.Key), [.. workspace.Value.Select(Key)]))),
    };

    private static KeyValuePair<Guid, Guid?> Keyed(KeyValuePair<string, string?> one) => KeyValuePair.Create(Key(one.Key), KeyOf(one.Value));

    private FormsFacts Create(FormsCase.CaseCreated created)
    {
        var defaults = new NewFormDefaults
        {
            AllGroups = created.Defaults.AllGroups,
            Groups = [.. (created.Defaults.Groups ?? []).Select(Key)],
            CreatorsGroups = created.Defaults.CreatorsGroups,
            ForUsers = created.Defaults.ForUsers,
        };
        var granted = defaults.Granted(Facts, KeyOf(created.Folder), created.By == User ? Asker : null);
        return granted.Aggregate(
            Facts with { Outline = Outlined([KeyValuePair.Create(created.Form, created.Folder)]).Outline },
            (facts, record) => facts.With(record.WithAccess(Key(created.Form))));
    }
}
