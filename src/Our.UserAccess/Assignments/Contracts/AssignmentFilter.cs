namespace Our.UserAccess.Assignments.Contracts;

/// <summary>Which assignments are wanted; what is null does not matter.</summary>
internal sealed record AssignmentFilter
{
    public Guid? UserId { get; init; }

    public Guid? GroupId { get; init; }

    public Guid? WorkspaceId { get; init; }

    /// <summary>In these workspaces alone, not everywhere.</summary>
    public IReadOnlySet<Guid>? Within { get; init; }

    public AssignmentState? State { get; init; }

    /// <summary>Without end, or with one after this time.</summary>
    public DateTime? EndingAfter { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = int.MaxValue;
}
