using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Enforcing;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Enforcement.Contracts;

/// <summary>One user's questions about one tree at one time, answered by one version of the facts; without facts, by no.</summary>
internal readonly struct TreeGuard(AccessSnapshot? facts, Guid user, NodeKind kind, DateTimeOffset at)
{
    /// <summary>Stands for no verb in particular: the question is only whether the user gets to the node.</summary>
    private const string Anything = "";

    public bool Knows(Guid node) => facts?.KindOf(node) == kind;

    /// <summary>Whether anything is said about the node; without facts that is: nothing may be done.</summary>
    public bool MayTell(Guid node) => facts is null || Knows(node);

    public Answer Ask(Guid node, string verb)
    {
        if (facts is null)
        {
            return new Answer(Ruling.NoFacts, node, verb);
        }

        return Knows(node) ? Rule(node, verb, facts.Decide(user, node, facts.Verb(verb), at)) : new Answer(Ruling.UnknownNode, node, verb);
    }

    /// <summary>All of the verbs; none at all means getting there.</summary>
    public Answer Ask(Guid node, HashSet<string> verbs)
    {
        if (verbs.Count == 0)
        {
            return Ask(node, Anything);
        }

        foreach (string verb in verbs)
        {
            Answer answer = Ask(node, verb);
            if (!answer.IsAllowed)
            {
                return answer;
            }
        }

        return Answer.Allowed;
    }

    /// <summary>All of the nodes. As Umbraco does it, a node that cannot be reached counts before one where a verb is missing.</summary>
    public Answer Ask(ReadOnlySpan<Guid> nodes, HashSet<string> verbs)
    {
        Answer first = Answer.Allowed;
        foreach (Guid node in nodes)
        {
            Answer answer = Ask(node, verbs);
            first = answer.Ruling < first.Ruling ? answer : first;
        }

        return first;
    }

    /// <summary>All that is below the parent, not the parent itself.</summary>
    public Answer AskBelow(Guid parent, HashSet<string> verbs)
    {
        if (facts is null || verbs.Count == 0 || !Knows(parent))
        {
            return Ask(parent, verbs);
        }

        foreach (string verb in verbs)
        {
            if (facts.FirstRefusalBelow(user, parent, facts.Verb(verb), at) is { } refused)
            {
                return Rule(refused.Node, verb, refused.Decision);
            }
        }

        return Answer.Allowed;
    }

    public HashSet<Guid> Filter(ReadOnlySpan<Guid> nodes, HashSet<string> verbs)
    {
        var allowed = new HashSet<Guid>();
        foreach (Guid node in nodes)
        {
            if (Ask(node, verbs).IsAllowed)
            {
                allowed.Add(node);
            }
        }

        return allowed;
    }

    /// <summary>The verbs that may be used on the node: of those that facts name, and of the others.</summary>
    public HashSet<string> Allowed(Guid node, IEnumerable<string> others) =>
        facts is null ? [] : facts.VerbsOn(user, node, at, others);

    public bool Reaches(Guid node) => Ask(node, Anything).Ruling is not Ruling.OutOfReach;

    private static Answer Rule(Guid node, string verb, Decision decision) => decision switch
    {
        { IsAllowed: true } => Answer.Allowed,
        { Layer: Layer.Unknown or Layer.StartNodes } => new Answer(Ruling.OutOfReach, node, verb),
        { Layer: not Layer.UserState } when verb.Length == 0 => Answer.Allowed,
        _ => new Answer(Ruling.Refused, node, verb),
    };
}
