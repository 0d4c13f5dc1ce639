namespace Our.UserAccess.Access.WhatIf;

/// <summary>Changes that somebody thinks of making.</summary>
internal sealed record WhatIfBody
{
    public const int Most = 50;

    public IReadOnlyList<ProposedAssignment>? Assignments { get; init; }

    public IReadOnlyList<ProposedRule>? Rules { get; init; }

    /// <summary>Now, where it is left out.</summary>
    public DateTimeOffset? At { get; init; }
}
