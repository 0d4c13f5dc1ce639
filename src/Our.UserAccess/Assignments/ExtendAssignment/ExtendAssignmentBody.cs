namespace Our.UserAccess.Assignments.ExtendAssignment;

internal sealed record ExtendAssignmentBody
{
    /// <summary>The new end; null takes the end away.</summary>
    public DateTimeOffset? Until { get; init; }

    public string? Reason { get; init; }

    public int? Version { get; init; }
}
