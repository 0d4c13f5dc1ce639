using Our.UserAccess.Groups.Contracts;

namespace Our.UserAccess.Groups;

/// <summary>A granular permission on the wire.</summary>
internal sealed record GranularBody
{
    public string? Context { get; init; }

    public Guid? NodeId { get; init; }

    public IReadOnlyList<string> Verbs { get; init; } = [];

    /// <summary>What is sent, and what stays since the client does not know its context.</summary>
    public static IReadOnlyList<GranularDraft> Over(IReadOnlyList<GranularBody>? sent, IReadOnlyList<GranularDraft> before)
    {
        if (sent is null)
        {
            return before;
        }

        HashSet<string> known = [GranularContext.Document, GranularContext.PropertyValue, .. sent.Select(entry => entry.Context ?? string.Empty)];
        return
        [
            .. sent
                .GroupBy(entry => (Context: entry.Context ?? string.Empty, entry.NodeId))
                .Select(entries => new GranularDraft(
                    entries.Key.Context,
                    entries.Key.NodeId,
                    [.. entries.SelectMany(entry => entry.Verbs).Where(verb => !string.IsNullOrEmpty(verb)).Distinct(StringComparer.Ordinal)])),
            .. before.Where(entry => !known.Contains(entry.Context)),
        ];
    }
}
