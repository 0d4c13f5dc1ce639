using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>What is planned for a person: the end of all access, a leave, or both. Carried out by disabling and enabling.</summary>
public sealed record UserPlan : IRecord
{
    /// <summary>Key of the user.</summary>
    public required Guid Id { get; init; }

    /// <summary>UTC; from then on the person is disabled. Null for "without end".</summary>
    public DateTime? AccessUntil { get; init; }

    /// <summary>UTC, inclusive; null where no leave is planned.</summary>
    public DateTime? LeaveFrom { get; init; }

    /// <summary>UTC, exclusive; then the person is enabled again, if they were enabled before.</summary>
    public DateTime? LeaveUntil { get; init; }

    /// <summary>Why, in the words of whoever planned it.</summary>
    public required string Reason { get; init; }

    /// <summary>Key of the user who planned it.</summary>
    public required Guid CreatedById { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CreatedAt { get; init; }

    /// <summary>Goes up by one with every change.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Whether the end of access was carried out.</summary>
    public bool HasEnded { get; init; }

    /// <summary>How far the leave is.</summary>
    public LeaveStage Leave { get; init; }

    /// <summary>Whether the person was enabled when the leave began, and so is enabled again when it ends.</summary>
    public bool WasEnabled { get; init; }
}
