using Our.UserAccess.LifeCycle.Contracts;

namespace Our.UserAccess.LifeCycle.Persistence;

/// <summary>Somebody left: what they held, so that it can be undone.</summary>
internal sealed record Offboarding
{
    public static readonly TimeSpan UndoTime = TimeSpan.FromDays(30);

    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    public required Guid ById { get; init; }

    public required string Reason { get; init; }

    /// <summary>UTC; what they held is forgotten then.</summary>
    public required DateTime UndoUntil { get; init; }

    /// <summary>Whether the person was enabled, and so is enabled again.</summary>
    public required bool CanReturn { get; init; }

    public required IReadOnlyList<HeldThing> Things { get; init; }

    /// <summary>UTC; null when it was not undone.</summary>
    public DateTime? UndoneAt { get; init; }

    public Guid? UndoneById { get; init; }

    public bool CanBeUndoneAt(DateTime now) => UndoneAt is null && now < UndoUntil;
}
