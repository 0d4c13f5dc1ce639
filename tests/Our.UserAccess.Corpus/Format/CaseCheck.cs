using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Corpus.Format;

/// <summary>
/// What a case may not say: an id twice, a node that hangs on nothing or on itself, a name of a group, user or workspace
/// that the case does not have. A node that is not there may be named where the model speaks of nodes that are gone.
/// </summary>
internal readonly struct CaseCheck
{
    private readonly Place _place;
    private readonly Case _case;

    private CaseCheck(Place place, Case @case) => (_place, _case) = (place, @case);

    public static void Check(Place place, Case @case)
    {
        var check = new CaseCheck(place, @case);
        check.Nodes();
        var groups = check.Unique("groups", @case.Groups.Select(group => group.Alias));
        var workspaces = check.Unique("workspaces", @case.Workspaces.Select(workspace => workspace.Id));
        var users = check.Unique("users", @case.Users.Select(user => user.Id));
        check.Unique("rules", @case.Rules.Select(rule => rule.Id));
        check.OnNodes("groups", @case.Groups.Select(group => group.Granular.Keys));
        check.OnNodes("workspaces", @case.Workspaces.Select(workspace => workspace.Roots));
        check.OnNodes("rules", @case.Rules.Select(rule => Named(rule.Node)));
        check.OnNodes("groups", @case.Groups.Select(group => Named(group.StartNode).Concat(Named(group.MediaStartNode)).Where(start => start != Case.Root)));
        check.OnNodes("users", @case.Users.Select(user => user.StartNodes.Concat(user.MediaStartNodes).Where(start => start != Case.Root)));
        check.Known("users", "group", groups, @case.Users.Select(user => user.Memberships));
        check.Known("assignments", "user", users, @case.Assignments.Select(assignment => Named(assignment.User)));
        check.Known("assignments", "group", groups, @case.Assignments.Select(assignment => Named(assignment.Group)));
        check.Known("assignments", "workspace", workspaces, @case.Assignments.Select(assignment => Named(assignment.Workspace)));
        check.Known("rules", "user", users, @case.Rules.Select(rule => Named(rule.SubjectKind == SubjectKind.User ? rule.Subject : null)));
        check.Known("rules", "group", groups, @case.Rules.Select(rule => Named(rule.SubjectKind == SubjectKind.Group ? rule.Subject : null)));
    }

    private static bool IsWord(string id) => id == Case.Root || Case.Containers.ContainsKey(id);

    private static IReadOnlyList<string> Named(string? name) => name is null ? [] : [name];

    private void Nodes()
    {
        Unique("nodes", _case.Nodes.Select(node => node.Id));
        var byId = _case.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        for (var i = 0; i < _case.Nodes.Count; i++)
        {
            var node = _case.Nodes[i];
            if (IsWord(node.Id))
            {
                throw Fault("nodes", i, $"'{node.Id}' is a name of the format, not of a node");
            }

            CheckPath(i, node, byId);
        }
    }

    private void CheckPath(int number, CaseNode node, Dictionary<string, CaseNode> byId)
    {
        var steps = 0;
        for (var above = node; above.Parent is { } id; steps++)
        {
            if (!byId.TryGetValue(id, out var parent))
            {
                throw Fault("nodes", number, $"parent '{id}' is not a node of this case");
            }

            if (parent.Kind != node.Kind)
            {
                throw Fault("nodes", number, $"'{id}' is above it, but of the other kind");
            }

            if (steps > byId.Count)
            {
                throw Fault("nodes", number, $"'{node.Id}' is above itself");
            }

            above = parent;
        }
    }

    private HashSet<string> Unique(string list, IEnumerable<string> names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (number, name) in names.Index())
        {
            if (!seen.Add(name))
            {
                throw Fault(list, number, $"'{name}' is there twice");
            }
        }

        return seen;
    }

    private void OnNodes(string list, IEnumerable<IEnumerable<string>> named)
    {
        foreach (var (number, names) in named.Index())
        {
            if (names.FirstOrDefault(IsWord) is { } word)
            {
                throw Fault(list, number, $"'{word}' is not a node; only questions may be about it, and only a start node may be the root");
            }
        }
    }

    private void Known(string list, string what, HashSet<string> known, IEnumerable<IReadOnlyList<string>> named)
    {
        foreach (var (number, names) in named.Index())
        {
            foreach (var name in names)
            {
                if (!known.Contains(name))
                {
                    throw Fault(list, number, $"{what} '{name}' is not in this case");
                }
            }
        }
    }

    private CaseFormatException Fault(string list, int number, string message) => _place.Fault($"{list}[{number}]", message);
}
