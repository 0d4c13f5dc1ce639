using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.RemovePlan;

/// <summary>Takes back what was planned.</summary>
internal sealed class RemovePlanHandler(IUserDirectory users, IRecordStore<UserPlan> store, PlanChanges changes)
{
    /// <summary>Null when nothing is planned any longer.</summary>
    public async Task<Failure?> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await users.GetAsync(id) is null)
        {
            return PrincipalFailures.UserNotFound(id);
        }

        return await store.FindAsync(id, cancellationToken) is UserPlan before
            ? await changes.RunAsync(before, after: null, cancellationToken)
            : LifeCycleFailures.NothingPlanned;
    }
}
