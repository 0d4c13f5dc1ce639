using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Plans;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle;

/// <summary>Stores a plan that somebody made, changed or took back. Whose leave is taken back while they are away returns at once.</summary>
internal sealed class PlanChanges(ChangeRunner<UserPlan> changes, IUserEditor users, PlanSignal signal)
{
    /// <summary>Null when it is stored.</summary>
    public async Task<Failure?> RunAsync(UserPlan? before, UserPlan? after, CancellationToken cancellationToken)
    {
        Change<UserPlan> change = (before, after) switch
        {
            (null, { } created) => Change<UserPlan>.Creating(created),
            ({ } old, { } changed) => Change<UserPlan>.Updating(old, changed),
            ({ } old, null) => Change<UserPlan>.Deleting(old),
            _ => throw new ArgumentException("There is nothing to change.", nameof(after)),
        };
        if (await changes.RunAsync(change, "plan", cancellationToken) is Failure refused)
        {
            return refused;
        }

        signal.Raise();
        return ReturnsNow(before, after) ? await users.EnableAsync(before!.Id) : null;
    }

    private static bool ReturnsNow(UserPlan? before, UserPlan? after) =>
        before is { WasEnabled: true, HasEnded: false, Leave: not LeaveStage.Ahead } && after is null or { Leave: LeaveStage.Ahead };
}
