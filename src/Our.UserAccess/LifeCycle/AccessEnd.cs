using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.LifeCycle;

internal sealed class AccessEnd(PlanChanges changes, ICurrentUser current, TimeProvider clock) : IAccessEnd
{
    public Failure? Check(DateTime until, string reason) => PlanRules.Check(Plan(Guid.Empty, until, reason), Now);

    public async Task<Failure?> PlanAsync(Guid userId, DateTime until, string reason, CancellationToken cancellationToken) =>
        await changes.RunAsync(before: null, Plan(userId, until, reason), cancellationToken);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private UserPlan Plan(Guid userId, DateTime until, string reason) => new()
    {
        Id = userId,
        AccessUntil = until,
        Reason = reason.Trim(),
        CreatedById = current.Id ?? Guid.Empty,
        CreatedAt = Now,
    };
}
