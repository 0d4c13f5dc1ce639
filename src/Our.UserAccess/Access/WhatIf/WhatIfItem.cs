using Our.UserAccess.Decisions;

namespace Our.UserAccess.Access.WhatIf;

/// <summary>An answer that would change.</summary>
internal sealed record WhatIfItem
{
    public required Guid UserId { get; init; }

    public required string UserName { get; init; }

    public required Guid NodeId { get; init; }

    public required string NodeName { get; init; }

    public required string Verb { get; init; }

    public required string VerbTitle { get; init; }

    public required Verdict Before { get; init; }

    public required Layer BeforeLayer { get; init; }

    public required Verdict After { get; init; }

    public required Layer AfterLayer { get; init; }
}
