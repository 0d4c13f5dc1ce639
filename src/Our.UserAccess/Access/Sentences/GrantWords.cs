using Our.UserAccess.Decisions.Explaining;

namespace Our.UserAccess.Access.Sentences;

/// <summary>Groups in words: which count here and what they contain, which do not count and why.</summary>
internal static class GrantWords
{
    public static string Clause(Step step, Told told)
    {
        if (step.Verdict is null)
        {
            return Refusal(told);
        }

        return step.Because.Count == 0
            ? "media are limited by start nodes and rules alone"
            : Words.List([.. step.Because.Select(reason => Contains(reason, told))]);
    }

    /// <summary>What the groups that count lack, and where the others count.</summary>
    public static string RefusalWithOthers(Told told) => string.Join("; ", Others(told).Prepend(Refusal(told)));

    private static string Refusal(Told told)
    {
        string[] counting = [.. Counting(told).Select(told.Names.Group)];
        return counting.Length switch
        {
            0 when told.Explanation.Grants.Count == 0 => $"{told.User} holds no group",
            0 => $"no group of {told.User} counts here",
            1 => $"the group that counts here ({counting[0]}) does not contain {told.VerbTitle}",
            _ => $"the groups that count here ({Words.List(counting)}) do not contain {told.VerbTitle}",
        };
    }

    private static string Contains(Reason reason, Told told)
    {
        string group = told.Names.Group(reason.Key.GetValueOrDefault());
        return reason.Node is { } node
            ? $"{group} contains {told.VerbTitle} by its permissions on {told.Names.Node(node)}"
            : $"{group} contains {told.VerbTitle}";
    }

    private static IEnumerable<Guid> Counting(Told told) =>
        told.Explanation.Grants.Where(grant => grant.Applies).Select(grant => grant.Group).Distinct();

    private static IEnumerable<string> Others(Told told) => told.Explanation.Grants
        .Where(grant => !grant.Applies)
        .GroupBy(grant => grant.Group)
        .Where(group => !Counting(told).Contains(group.Key))
        .Select(group => Other(told, [.. group]));

    private static string Other(Told told, GrantReport[] grants)
    {
        string group = told.Names.Group(grants[0].Group);
        GrantReport[] active = [.. grants.Where(grant => grant.IsActive)];
        if (active.Length == 0)
        {
            return $"{group} {Words.List([.. grants.Select(grant => Inactive(grant, told))])}";
        }

        string[] places = [.. active.Select(grant => grant.Workspace).OfType<Guid>().Select(told.Names.Workspace).Distinct()];
        return places.Length == 0 ? $"{group} counts only below its start node" : $"{group} counts in {Words.List(places)} only";
    }

    private static string Inactive(GrantReport grant, Told told)
    {
        string place = grant.Workspace is { } workspace ? $" in {told.Names.Workspace(workspace)}" : string.Empty;
        return grant.Window.From is { } from && from > told.Question.At
            ? $"begins{place} on {Words.When(from)}"
            : $"ended{place} on {Words.When(grant.Window.Until.GetValueOrDefault())}";
    }
}
