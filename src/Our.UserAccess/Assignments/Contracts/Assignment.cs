using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Assignments.Contracts;

/// <summary>A user holds a group, in one workspace or everywhere, from a time until a time, with a reason.</summary>
public sealed record Assignment : IRecord
{
    /// <summary>Made by the package.</summary>
    public required Guid Id { get; init; }

    /// <summary>Key of the user.</summary>
    public required Guid UserId { get; init; }

    /// <summary>Key of the user group.</summary>
    public required Guid GroupId { get; init; }

    /// <summary>Where the group counts; null for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }

    /// <summary>UTC, inclusive; null for "since ever".</summary>
    public DateTime? From { get; init; }

    /// <summary>UTC, exclusive; null for "without end".</summary>
    public DateTime? Until { get; init; }

    /// <summary>Why, in the words of whoever gave it.</summary>
    public required string Reason { get; init; }

    /// <summary>Where it came from, as <c>screen</c>, <c>import</c> or <c>invitation</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Key of the user who gave it.</summary>
    public required Guid CreatedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>Goes up by one with every change.</summary>
    public int Version { get; init; } = 1;

    internal AssignmentState StateAt(DateTime now)
    {
        if (Until <= now)
        {
            return AssignmentState.Ended;
        }

        return From > now ? AssignmentState.Planned : AssignmentState.Active;
    }

    internal bool OverlapsInTime(Assignment other) =>
        (Until is null || other.From is null || other.From < Until) && (other.Until is null || From is null || From < other.Until);
}
