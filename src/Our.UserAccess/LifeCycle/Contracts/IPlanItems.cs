namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>What is planned for a person, as answers show it.</summary>
internal interface IPlanItems
{
    /// <summary>Null when nothing is planned.</summary>
    Task<PlanItem?> OfUserAsync(Guid userId, CancellationToken cancellationToken);
}
