using Our.UserAccess.Decisions;
using Our.UserAccess.Decisions.Explaining;
using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.Sentences;

/// <summary>The layer of start nodes in words.</summary>
internal static class StartNodeWords
{
    public static string Clause(Step step, Told told)
    {
        string[] starts = [.. step.Because
            .Select(reason => reason.Node is { } node ? told.Names.Node(node) : AccessNames.RootWord(told.Kind))
            .Order(StringComparer.CurrentCulture)];
        return step.Verdict == Verdict.Deny ? Refusal(starts, told) : Passage(step, starts, told);
    }

    private static string Passage(Step step, string[] starts, Told told)
    {
        if (step.Because.Any(reason => reason.Node == told.Question.Node))
        {
            return $"it is a start node of {told.User}";
        }

        return starts.Length == 1 ? $"it lies below the start node {starts[0]}" : $"it lies below the start nodes {Words.List(starts)}";
    }

    private static string Refusal(string[] starts, Told told)
    {
        if (starts.Length == 0)
        {
            return $"{told.User} has no start node for {told.KindWord}";
        }

        string instead = starts.Length == 1 ? $"{told.User} starts at {starts[0]}" : $"{told.User} starts at {Words.List(starts)}";
        return NeedsRoot(told) is { } place
            ? $"{place} is reached only with the root as start node, and {instead}"
            : $"it is not in or below a start node: {instead}";
    }

    private static string? NeedsRoot(Told told)
    {
        Guid node = told.Question.Node;
        if (node == WellKnownNodes.DocumentRoot || node == WellKnownNodes.MediaRoot)
        {
            return "the root";
        }

        bool isBin = node == WellKnownNodes.DocumentBin || node == WellKnownNodes.MediaBin;
        return isBin || told.Names.Nodes.GetValueOrDefault(node) is { IsTrashed: true } ? "the recycle bin" : null;
    }
}
