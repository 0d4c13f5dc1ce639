using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.SetPlan;

internal sealed class SetPlanHandler(
    IUserDirectory users, IRecordStore<UserPlan> store, PlanChanges changes, PlanItems items, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<PlanItem>> HandleAsync(Guid id, PlanBody body, CancellationToken cancellationToken)
    {
        if (await users.GetAsync(id) is null)
        {
            return PrincipalFailures.UserNotFound(id);
        }

        UserPlan? before = await store.FindAsync(id, cancellationToken);
        if (ExpectedVersion.Check(body.Version, before?.Version ?? 0, "plan") is Failure stale)
        {
            return stale;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        UserPlan after = Planned(id, body, before, now);
        Failure? refused = PlanRules.Check(after, now) ?? await changes.RunAsync(before, after, cancellationToken);
        return refused is null ? await items.OfAsync(after) : refused;
    }

    private UserPlan Planned(Guid id, PlanBody body, UserPlan? before, DateTime now)
    {
        DateTime? until = body.AccessUntil?.UtcDateTime;
        bool isAway = body.Leave is not null && before is { Leave: not LeaveStage.Ahead };
        return new UserPlan
        {
            Id = id,
            AccessUntil = until,
            HasEnded = before is { HasEnded: true } && before.AccessUntil == until,
            LeaveFrom = isAway ? before!.LeaveFrom : body.Leave?.From?.UtcDateTime,
            LeaveUntil = body.Leave?.Until?.UtcDateTime,
            Leave = isAway ? before!.Leave : LeaveStage.Ahead,
            WasEnabled = isAway && before!.WasEnabled,
            Reason = body.Reason?.Trim() ?? string.Empty,
            CreatedById = current.Id ?? Guid.Empty,
            CreatedAt = now,
            Version = (before?.Version ?? 0) + 1,
        };
    }
}
