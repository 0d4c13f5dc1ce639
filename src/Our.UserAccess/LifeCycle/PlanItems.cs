using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.LifeCycle;

/// <summary>A plan with the name of whoever made it.</summary>
internal sealed class PlanItems(IRecordStore<UserPlan> plans, IPrincipalNames names) : IPlanItems
{
    public async Task<PlanItem?> OfUserAsync(Guid userId, CancellationToken cancellationToken) =>
        await plans.FindAsync(userId, cancellationToken) is UserPlan plan ? await OfAsync(plan) : null;

    public async Task<PlanItem> OfAsync(UserPlan plan) =>
        PlanItem.Of(plan, (await names.OfUsersAsync([plan.CreatedById])).GetValueOrDefault(plan.CreatedById));
}
