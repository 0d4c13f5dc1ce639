using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;

namespace Our.UserAccess.Access.WhatIf;

/// <summary>Asks the facts in force and the changed ones the same, and keeps what differs.</summary>
internal sealed class WhatIfComparison(AccessSnapshot before, AccessSnapshot after, DateTimeOffset at)
{
    private readonly string[] _named = [.. before.VerbNames.Union(after.VerbNames, StringComparer.Ordinal)];

    public long Compared { get; private set; }

    /// <param name="users">Null for everybody.</param>
    /// <param name="nodes">The nodes that are asked about.</param>
    public IEnumerable<ChangedAnswer> Run(IReadOnlyCollection<Guid>? users, IReadOnlyCollection<Guid> nodes) =>
        from node in nodes
        where before.KnowsNode(node)
        from verb in NodeVerbs.Of(before.KindOf(node) ?? NodeKind.Document, _named)
        from changed in users is null ? Everybody(node, verb) : users.Select(user => One(user, node, verb))
        where changed.Before.Verdict != changed.After.Verdict
        select changed;

    private ChangedAnswer One(Guid user, Guid node, string verb)
    {
        Compared++;
        return new ChangedAnswer(user, node, verb, before.Decide(user, node, before.Verb(verb), at), after.Decide(user, node, after.Verb(verb), at));
    }

    private IEnumerable<ChangedAnswer> Everybody(Guid node, string verb)
    {
        IReadOnlyList<UserDecision> old = before.DecideEveryUser(node, before.Verb(verb), at);
        Dictionary<Guid, Decision> changed = after.DecideEveryUser(node, after.Verb(verb), at).ToDictionary(user => user.User, user => user.Decision);
        Compared += old.Count;
        return old.Select(user => new ChangedAnswer(user.User, node, verb, user.Decision, changed[user.User]));
    }
}
