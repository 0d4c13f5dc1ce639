using Our.UserAccess.Assignments.Contracts;

namespace Our.UserAccess.Assignments;

/// <summary>An assignment on the wire.</summary>
internal sealed record AssignmentItem
{
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    public required Guid GroupId { get; init; }

    public required Guid? WorkspaceId { get; init; }

    public required DateTime? From { get; init; }

    public required DateTime? Until { get; init; }

    public required string Reason { get; init; }

    public required AssignmentState State { get; init; }

    public required string Source { get; init; }

    public required Guid CreatedBy { get; init; }

    public required DateTime CreatedAt { get; init; }

    public required int Version { get; init; }

    /// <summary>The names behind the keys; null where one of them is gone.</summary>
    public required string? UserName { get; init; }

    public required string? GroupName { get; init; }

    public required string? WorkspaceName { get; init; }
}
