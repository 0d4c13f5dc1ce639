using Our.UserAccess.Decisions.Explaining;

namespace Our.UserAccess.Access.Sentences;

/// <summary>Reasons in the notation of the access model: <c>group:editor</c>, <c>group:editor@node</c>, a rule's id, a start node's id or <c>root</c>.</summary>
internal static class BecauseNotation
{
    public static IReadOnlyList<string> Of(IEnumerable<Reason> reasons, AccessNames names) =>
        [.. reasons.Select(reason => Of(reason, names)).Order(StringComparer.Ordinal)];

    private static string Of(Reason reason, AccessNames names) => reason.Kind switch
    {
        ReasonKind.Rule => $"{reason.Key}",
        ReasonKind.StartNode => reason.Node?.ToString() ?? "root",
        _ => $"group:{Alias(reason, names)}{(reason.Node is { } node ? $"@{node}" : string.Empty)}",
    };

    private static string Alias(Reason reason, AccessNames names) =>
        names.GroupAliases.GetValueOrDefault(reason.Key.GetValueOrDefault()) ?? $"{reason.Key}";
}
