namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>What is planned for a person, as answers show it.</summary>
internal sealed record PlanItem
{
    public required int Version { get; init; }

    public required DateTime? AccessUntil { get; init; }

    public required bool HasEnded { get; init; }

    public required LeaveItem? Leave { get; init; }

    public required string Reason { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Who planned it; null when they are no longer there.</summary>
    public required string? ByName { get; init; }

    public static PlanItem Of(UserPlan plan, string? byName) => new()
    {
        Version = plan.Version,
        AccessUntil = plan.AccessUntil,
        HasEnded = plan.HasEnded,
        Leave = plan is { LeaveFrom: { } from, LeaveUntil: { } until } ? new LeaveItem(from, until, plan.Leave == LeaveStage.Away) : null,
        Reason = plan.Reason,
        At = plan.CreatedAt,
        ByName = byName,
    };
}
