using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>A planned leave or end: it must not enable anybody again who has left.</summary>
internal sealed class PlanPart(IRecordStore<UserPlan> store, IChangeGuard<UserPlan> guard, ChangeRunner<UserPlan> changes, TimeProvider clock)
    : RecordPart<UserPlan>(store, guard, changes)
{
    private readonly IRecordStore<UserPlan> _store = store;

    public override string Kind => "plan";

    protected override async Task<IReadOnlyList<(UserPlan Record, string Name, string? Detail)>> HeldAsync(Guid user, CancellationToken cancellationToken) =>
        await _store.FindAsync(user, cancellationToken) is UserPlan plan ? [(plan, plan.Reason, null)] : [];

    protected override Change<UserPlan> Taking(UserPlan record, Guid user) => Change<UserPlan>.Deleting(record);

    // Who comes back is not on leave, and a time that has passed ends nothing.
    protected override Change<UserPlan>? Returning(UserPlan remembered, UserPlan? current, Guid user) =>
        current is null && remembered.AccessUntil > clock.GetUtcNow().UtcDateTime
            ? Change<UserPlan>.Creating(remembered with { LeaveFrom = null, LeaveUntil = null, Leave = LeaveStage.Ahead, WasEnabled = false, Version = remembered.Version + 1 })
            : null;
}
