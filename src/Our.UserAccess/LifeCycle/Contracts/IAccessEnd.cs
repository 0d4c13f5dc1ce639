using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle.Contracts;

/// <summary>Plans the end of somebody's access who has no plan yet.</summary>
internal interface IAccessEnd
{
    /// <summary>What is wrong with it; null when nothing is.</summary>
    Failure? Check(DateTime until, string reason);

    /// <summary>Null when it is stored.</summary>
    Task<Failure?> PlanAsync(Guid userId, DateTime until, string reason, CancellationToken cancellationToken);
}
