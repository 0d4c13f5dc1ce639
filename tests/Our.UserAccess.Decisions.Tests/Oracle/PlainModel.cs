using Our.UserAccess.Corpus;
using Our.UserAccess.Corpus.Format;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Decisions.Tests.Oracle;

/// <summary>
/// The access model written down as it reads, walking paths of names: slow, and with nothing in common with the engine.
/// </summary>
internal sealed class PlainModel(Case world)
{
    private readonly PlainTree _tree = new(world.Nodes);

    public Answer Decide(CaseQuestion question)
    {
        var at = question.At ?? world.Now;
        var user = world.Users.FirstOrDefault(known => known.Id == question.User);
        if (user is null || !_tree.Knows(question.Node))
        {
            return Deny("unknown");
        }

        if (user.State is UserState.Disabled or UserState.LockedOut or UserState.Invited)
        {
            return Deny("userState");
        }

        var starts = StartNodes(user, _tree.KindOf(question.Node), at);
        if (!starts.Exists(start => _tree.IsReachedFrom(question.Node, start)))
        {
            return Deny("startNodes", starts);
        }

        return Rules(user, question, at) ?? Umbraco(user, question, at);
    }

    public List<string> StartNodes(CaseUser user, NodeKind kind, DateTimeOffset at)
    {
        var offered = Topmost(Grants(user, at).SelectMany(grant => Offers(grant, kind)));
        var own = Deepest((kind == NodeKind.Media ? user.MediaStartNodes : user.StartNodes).Where(start => CanStart(start, kind)));
        offered.RemoveAll(node => own.Exists(mine => IsAbove(mine, node) || IsAbove(node, mine)));
        return [.. offered.Union(own, StringComparer.Ordinal)];
    }

    private static Answer Deny(string layer, IEnumerable<string>? because = null) =>
        new("deny", layer, [.. (because ?? []).Order(StringComparer.Ordinal)]);

    private IEnumerable<PlainGrant> Grants(CaseUser user, DateTimeOffset at)
    {
        var assignments = world.Assignments.Where(assignment => !user.IsSuper && assignment.User == user.Id).ToList();
        var memberships = user.Memberships.Where(group => !assignments.Exists(assignment => assignment.Group == group));
        return memberships.Select(group => new PlainGrant(Group(group), null)).Concat(
            from assignment in assignments
            where IsIn(assignment.Window, at)
            select new PlainGrant(Group(assignment.Group), world.Workspaces.FirstOrDefault(workspace => workspace.Id == assignment.Workspace)));
    }

    private CaseGroup Group(string alias) => world.Groups.Single(group => group.Alias == alias);

    private bool Applies(PlainGrant grant, string node)
    {
        if (grant.Workspace is { } workspace)
        {
            return _tree.Path(node).Any(step => workspace.Roots.Contains(step, StringComparer.Ordinal));
        }

        var start = grant.StartNode(_tree.KindOf(node));
        return !world.ScopeGroupsToStartNodes || start == Case.Root || (start is not null && _tree.Path(node).Contains(start, StringComparer.Ordinal));
    }

    private IEnumerable<string> Offers(PlainGrant grant, NodeKind kind)
    {
        var start = grant.StartNode(kind);
        if (start is null || !CanStart(start, kind))
        {
            return [];
        }

        return grant.Workspace is not { } workspace
            ? [start]
            : workspace.Roots.Where(root => CanStart(root, kind)).SelectMany(root => Narrowed(root, start));
    }

    private IEnumerable<string> Narrowed(string root, string start)
    {
        if (IsAbove(start, root))
        {
            yield return root;
        }
        else if (IsAbove(root, start))
        {
            yield return start;
        }
    }

    private bool CanStart(string start, NodeKind kind) =>
        start == Case.Root || (_tree.IsNode(start) && _tree.KindOf(start) == kind && !_tree.IsTrashed(start));

    /// <summary>Above, or the same.</summary>
    private bool IsAbove(string upper, string lower) =>
        upper == lower || upper == Case.Root || (lower != Case.Root && _tree.Path(lower).Contains(upper, StringComparer.Ordinal));

    private List<string> Topmost(IEnumerable<string> nodes)
    {
        var distinct = nodes.Distinct(StringComparer.Ordinal).ToList();
        return distinct.FindAll(node => !distinct.Exists(other => other != node && IsAbove(other, node)));
    }

    private List<string> Deepest(IEnumerable<string> nodes)
    {
        var distinct = nodes.Distinct(StringComparer.Ordinal).ToList();
        return distinct.FindAll(node => !distinct.Exists(other => other != node && IsAbove(node, other)));
    }

    private Answer? Rules(CaseUser user, CaseQuestion question, DateTimeOffset at)
    {
        if (user.IsSuper)
        {
            return null;
        }

        var groups = Grants(user, at).Where(grant => Applies(grant, question.Node)).Select(grant => grant.Group.Alias).ToHashSet(StringComparer.Ordinal);
        var matching = world.Rules.Where(rule => Speaks(rule, question, at)).ToList();
        return Nearest("guardrail", question, matching.Where(rule => rule.IsGuardrail && IsFor(rule, user, groups)))
            ?? Nearest("user", question, matching.Where(rule => !rule.IsGuardrail && rule.SubjectKind == SubjectKind.User && IsFor(rule, user, groups)))
            ?? Nearest("group", question, matching.Where(rule => !rule.IsGuardrail && rule.SubjectKind != SubjectKind.User && IsFor(rule, user, groups)));
    }

    private static bool IsFor(CaseRule rule, CaseUser user, HashSet<string> groups) => rule.SubjectKind switch
    {
        SubjectKind.User => rule.Subject == user.Id,
        SubjectKind.Group => groups.Contains(rule.Subject),
        _ => true,
    };

    private bool Speaks(CaseRule rule, CaseQuestion question, DateTimeOffset at) =>
        (rule.Verbs.Contains("*", StringComparer.Ordinal) || rule.Verbs.Contains(question.Verb, StringComparer.Ordinal))
        && IsIn(rule.Window, at)
        && Covers(rule, question.Node)
        && (rule.DocumentTypes.Count == 0 || rule.DocumentTypes.Any(type => type == question.DocumentType))
        && (rule.Cultures.Count == 0 || rule.Cultures.Any(culture => string.Equals(culture, question.Culture, StringComparison.OrdinalIgnoreCase)));

    private bool Covers(CaseRule rule, string node) => rule.Node is null || (rule.Reach, Distance(rule, node)) switch
    {
        (_, -1) => false,
        (Reach.Node, var distance) => distance == 0,
        (Reach.Below, var distance) => distance > 0,
        _ => true,
    };

    private int Distance(CaseRule rule, string node)
    {
        var path = _tree.Path(node);
        return rule.Node is null ? path.Count : path.IndexOf(rule.Node);
    }

    private Answer? Nearest(string layer, CaseQuestion question, IEnumerable<CaseRule> matching)
    {
        var nearest = matching.GroupBy(rule => Distance(rule, question.Node)).MinBy(rules => rules.Key);
        if (nearest is null)
        {
            return null;
        }

        var effect = nearest.Any(rule => rule.Effect == Effect.Deny) ? Effect.Deny : Effect.Allow;
        var because = nearest.Where(rule => rule.Effect == effect).Select(rule => rule.Id).Order(StringComparer.Ordinal);
        return new Answer(effect == Effect.Deny ? "deny" : "allow", layer, [.. because]);
    }

    private Answer Umbraco(CaseUser user, CaseQuestion question, DateTimeOffset at)
    {
        if (_tree.KindOf(question.Node) == NodeKind.Media)
        {
            return new Answer("allow", "umbraco", []);
        }

        var because = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var group in Grants(user, at).Where(grant => Applies(grant, question.Node)).Select(grant => grant.Group))
        {
            var node = _tree.Path(question.Node).Find(group.Granular.ContainsKey);
            var verbs = node is null ? group.Permissions : group.Granular[node];
            if (verbs.Contains(question.Verb, StringComparer.Ordinal))
            {
                because.Add(node is null ? $"group:{group.Alias}" : $"group:{group.Alias}@{node}");
            }
        }

        return because.Count > 0 ? new Answer("allow", "umbraco", [.. because]) : Deny("none");
    }

    private static bool IsIn(Window window, DateTimeOffset at) =>
        (window.From is null || window.From <= at) && (window.Until is null || at < window.Until);
}
