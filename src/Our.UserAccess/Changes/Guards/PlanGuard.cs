using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Guards;

/// <summary>Planning that somebody leaves is as much as disabling them; taking the plan back is as much as enabling them.</summary>
internal sealed class PlanGuard(IUserGuard users) : IChangeGuard<UserPlan>
{
    public Task<Failure?> RefusalAsync(Change<UserPlan> change, CancellationToken cancellationToken) =>
        change.After is { } after ? users.LeavingAsync(after.Id, cancellationToken) : users.AccountAsync(change.Before!.Id, cancellationToken);
}
