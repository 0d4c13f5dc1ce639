using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Rules.Contracts;

namespace Our.UserAccess.Access.Sentences;

/// <summary>Rules in words.</summary>
internal static class RuleWords
{
    private const int MostExplained = 2;

    /// <summary>"a guardrail for everyone denies it on Home and below (“launch”, until 27 Nov 2026)".</summary>
    public static string Clause(Step step, AccessNames names)
    {
        string[] rules = [.. step.Because.Select(reason => One(step, reason, names))];
        string[] shown = rules.Length > MostExplained ? [.. rules[..MostExplained], $"{rules.Length - MostExplained} more say the same"] : rules;
        return string.Join("; ", shown);
    }

    /// <summary>A rule's name, since people give it none: "Deny Publish for Writers on News and below".</summary>
    public static string Name(AccessRule rule, AccessNames names)
    {
        string effect = rule.Effect == Effect.Allow ? "Allow" : "Deny";
        string verbs = rule.Verbs.Contains(RuleFact.AllVerbs) ? "everything" : Words.List([.. rule.Verbs.Select(VerbTitles.Title)]);
        return $"{effect} {verbs} {Subject(rule, names)} {Place(rule.NodeId, rule.Reach, names)}";
    }

    private static string One(Step step, Reason reason, AccessNames names)
    {
        string kind = step.Layer == Layer.Guardrail ? "a guardrail" : "a rule";
        string effect = step.Verdict == Verdict.Allow ? "allows" : "denies";
        return names.Rules.GetValueOrDefault(reason.Key.GetValueOrDefault()) is { } rule
            ? $"{kind} {Subject(rule, names)} {effect} it {Place(rule.NodeId, rule.Reach, names)} ({Details(rule)})"
            : $"{kind} {effect} it {Place(reason.Node, Reach.Branch, names)}";
    }

    private static string Subject(AccessRule rule, AccessNames names) => rule.SubjectKind switch
    {
        SubjectKind.User => $"for {names.User(rule.SubjectId.GetValueOrDefault())}",
        SubjectKind.Group => $"for {names.Group(rule.SubjectId.GetValueOrDefault())}",
        _ => "for everyone",
    };

    private static string Place(Guid? node, Reach reach, AccessNames names) => (node, reach) switch
    {
        (null, _) => "on the whole site",
        ({ } id, Reach.Node) => $"on {names.Node(id)} alone",
        ({ } id, Reach.Below) => $"below {names.Node(id)}",
        ({ } id, _) => $"on {names.Node(id)} and below",
    };

    private static string Details(AccessRule rule)
    {
        string reason = Words.Quote(rule.Reason);
        return rule.Until is { } until ? $"{reason}, until {Words.When(new DateTimeOffset(DateTime.SpecifyKind(until, DateTimeKind.Utc)))}" : reason;
    }
}
