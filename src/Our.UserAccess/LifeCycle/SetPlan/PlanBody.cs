namespace Our.UserAccess.LifeCycle.SetPlan;

/// <summary>What a client sends to plan a leave or the end of access.</summary>
internal sealed record PlanBody
{
    /// <summary>The version that the change starts from; 0 where nothing is planned yet.</summary>
    public int? Version { get; init; }

    public DateTimeOffset? AccessUntil { get; init; }

    public LeaveBody? Leave { get; init; }

    public string? Reason { get; init; }
}
