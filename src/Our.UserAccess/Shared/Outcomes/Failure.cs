namespace Our.UserAccess.Shared.Outcomes;

/// <summary>
/// An expected failure as a value: a code for machines, a kind for the transport, a sentence for people.
/// </summary>
/// <param name="Code">Stable, kebab-case; the last part of the problem's type.</param>
/// <param name="Kind">What it means to the transport.</param>
/// <param name="Title">The same sentence every time.</param>
/// <param name="Detail">What happened this time, and what to do next.</param>
internal sealed record Failure(string Code, FailureKind Kind, string Title, string Detail)
{
    /// <summary>Field name to sentences; empty where no field is at fault.</summary>
    public IReadOnlyDictionary<string, string[]> Fields { get; init; } = new Dictionary<string, string[]>(StringComparer.Ordinal);

    /// <summary>Those among the fields whose value somebody else has already.</summary>
    public IReadOnlySet<string> TakenFields { get; init; } = new HashSet<string>();

    /// <summary>The verb that was missing, where that is what failed.</summary>
    public string? Permission { get; init; }
}
