using Our.UserAccess.Decisions.Facts;

namespace Our.UserAccess.Access.WhatIf;

/// <summary>An assignment as it would be: new without an id, changed or (with <see cref="Remove"/>) ended with one.</summary>
internal sealed record ProposedAssignment
{
    public Guid? Id { get; init; }

    public bool Remove { get; init; }

    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    /// <summary>Null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    public DateTimeOffset? From { get; init; }

    public DateTimeOffset? Until { get; init; }

    public bool IsComplete => UserId is not null && GroupId is not null && (!Remove || Id is not null) && !(Until <= From);

    /// <summary>One that is removed has ended, as it is when it is removed: the pair stays scoped.</summary>
    public AssignmentFact ToFact(DateTimeOffset at) => new(
        Id ?? Guid.CreateVersion7(),
        UserId.GetValueOrDefault(),
        GroupId.GetValueOrDefault(),
        WorkspaceId,
        Remove ? new Window(From < at ? From : null, at) : new Window(From, Until));
}
