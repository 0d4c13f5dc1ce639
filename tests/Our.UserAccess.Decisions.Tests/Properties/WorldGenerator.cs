using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests.Properties;

/// <summary>Small worlds in which everything of the model happens often: the seed is all that differs.</summary>
internal sealed class WorldGenerator(int seed)
{
    private static readonly string[] VerbNames = ["Read", "Create", "Update", "Delete", "Publish", "Deploy.Queue"];
    private static readonly string[] Types = ["article", "landing"];
    private static readonly string[] CultureNames = ["en-US", "da-DK"];
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private readonly Random _random = new(seed);

    public Case Generate()
    {
        var nodes = Nodes();
        var groups = Many(1, 4, number => Group($"g{number}", nodes));
        var workspaces = Many(0, 3, number => new CaseWorkspace($"w{number}", [.. Some(NodeIds(nodes), 1, 3)]));
        var users = Many(1, 5, number => User($"u{number}", nodes, groups));
        return new Case(
            $"seed {seed}",
            Now,
            Chance(40),
            nodes,
            groups,
            workspaces,
            users,
            Many(0, 8, _ => Assignment(users, groups, workspaces)),
            Many(0, 16, number => Rule(number, nodes, groups, users)),
            [.. Enumerable.Range(0, 30).Select(_ => Question(nodes, users))]);
    }

    public CaseRule Rule(int number, List<CaseNode> nodes, List<CaseGroup> groups, List<CaseUser> users)
    {
        var kind = (SubjectKind)_random.Next(3);
        var subject = kind switch
        {
            SubjectKind.User => One(users).Id,
            SubjectKind.Group => One(groups).Alias,
            _ => string.Empty,
        };
        return new CaseRule(
            $"r{number:00}",
            kind,
            subject,
            Chance(12) ? null : One(NodeIds(nodes)),
            Chance(15) ? ["*"] : Verbs(1, 3),
            Chance(50) ? Effect.Deny : Effect.Allow,
            (Reach)_random.Next(3),
            Chance(15),
            Chance(30) ? Window() : default,
            Chance(12) ? Some(Types, 1, 2) : [],
            Chance(12) ? Some(CultureNames, 1, 1) : []);
    }

    public T One<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    public bool Chance(int percent) => _random.Next(100) < percent;

    public CaseQuestion Question(List<CaseNode> nodes, List<CaseUser> users) => new(
        Chance(3) ? "stranger" : One(users).Id,
        Chance(8) ? One([.. Case.Containers.Keys]) : One(NodeIds(nodes)),
        Chance(5) ? "Never.Heard" : One(VerbNames),
        Chance(25) ? One(Types) : null,
        Chance(25) ? One(CultureNames) : null,
        Chance(40) ? Time() : null,
        null);

    public DateTimeOffset Time() => Now.AddDays(_random.Next(-10, 11));

    /// <summary>Some ids name nodes that are not there.</summary>
    private static List<string> NodeIds(List<CaseNode> nodes) => [.. nodes.Select(node => node.Id), "gone"];

    private List<CaseNode> Nodes()
    {
        var nodes = new List<CaseNode>();
        for (var i = _random.Next(1, 25); i > 0; i--)
        {
            var kind = Chance(75) ? NodeKind.Document : NodeKind.Media;
            var parents = nodes.FindAll(node => node.Kind == kind);
            var parent = parents.Count == 0 || Chance(20) ? null : One(parents);
            nodes.Add(new CaseNode($"{kind.ToString()[0]}{i}", parent?.Id, kind, parent is null && Chance(20)));
        }

        // Children before their parents, as a database gives them after moves.
        return Chance(30) ? [.. nodes.AsEnumerable().Reverse()] : nodes;
    }

    private CaseGroup Group(string alias, List<CaseNode> nodes) => new(
        alias,
        Verbs(0, 4),
        Some(NodeIds(nodes), 0, 4).ToDictionary(node => node, _ => (IReadOnlyCollection<string>)Verbs(0, 4), StringComparer.Ordinal),
        GroupStart(nodes),
        GroupStart(nodes));

    private string? GroupStart(List<CaseNode> nodes) => Chance(15) ? null : Start(nodes);

    private string Start(List<CaseNode> nodes) => Chance(40) ? Case.Root : One(NodeIds(nodes));

    private CaseUser User(string id, List<CaseNode> nodes, List<CaseGroup> groups) => new(
        id,
        [.. Some(groups, 0, 3).Select(group => group.Alias)],
        Chance(30) ? Many(1, 3, _ => Start(nodes)) : [],
        Chance(20) ? Many(1, 3, _ => Start(nodes)) : [],
        Chance(90) ? UserState.Active : (UserState)_random.Next(5),
        Chance(8));

    private CaseAssignment Assignment(List<CaseUser> users, List<CaseGroup> groups, List<CaseWorkspace> workspaces) => new(
        One(users).Id,
        One(groups).Alias,
        workspaces.Count == 0 || Chance(30) ? null : One(workspaces).Id,
        Chance(40) ? Window() : default);

    private Window Window() => new(Chance(70) ? Time() : null, Chance(70) ? Time() : null);

    private List<string> Verbs(int least, int most) => Some(VerbNames, least, most);

    private List<T> Many<T>(int least, int most, Func<int, T> make) =>
        [.. Enumerable.Range(0, _random.Next(least, most + 1)).Select(make)];

    private List<T> Some<T>(IReadOnlyCollection<T> items, int least, int most) =>
        [.. items.OrderBy(_ => _random.Next()).Take(_random.Next(least, most + 1))];
}
