using Microsoft.Extensions.Logging;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Persistence;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.LifeCycle.Plans;

/// <summary>Carries out what is due. What fails is due again at the next pass; what was half done is done again, which is safe.</summary>
internal sealed partial class PlanPass(
    IReadiness readiness,
    UserPlanStore plans,
    OffboardingStore offboardings,
    IRecordStore<UserPlan> records,
    IUserEditor users,
    IChangeNotices notices,
    IAuditContext audit,
    TimeProvider clock,
    ILogger<PlanPass> logger)
{
    /// <summary>When the next plan is due, as far as the last pass saw; null for never.</summary>
    public DateTimeOffset? Next { get; private set; }

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (await readiness.CheckAsync(cancellationToken) is not null)
        {
            return;
        }

        DateTime now = clock.GetUtcNow().UtcDateTime;
        foreach (UserPlan plan in await plans.DueAsync(now, cancellationToken))
        {
            var told = new AuditScope { Kind = AuditActorKind.Schedule, Reason = plan.Reason };
            if (!await audit.RunAsync(told, () => CarryOutAsync(plan, plan.At(now), cancellationToken)))
            {
                LogKept();
            }
        }

        await offboardings.ForgetOldAsync(cancellationToken);
        Next = await plans.NextAfterAsync(now, cancellationToken);
    }

    /// <summary>False when the person stays as they are, or the plan was changed meanwhile.</summary>
    private Task<bool> CarryOutAsync(UserPlan plan, PlanTurn turn, CancellationToken cancellationToken) => turn switch
    {
        PlanTurn.EndAccess => EndAccessAsync(plan, cancellationToken),
        PlanTurn.BeginLeave => BeginLeaveAsync(plan, cancellationToken),
        PlanTurn.EndLeave => EndLeaveAsync(plan, cancellationToken),
        _ => Task.FromResult(true),
    };

    private async Task<bool> EndAccessAsync(UserPlan plan, CancellationToken cancellationToken) =>
        await DisableAsync(plan) && await StoreAsync(plan, plan with { HasEnded = true }, cancellationToken) is not null;

    private async Task<bool> BeginLeaveAsync(UserPlan plan, CancellationToken cancellationToken)
    {
        // INVARIANT: whether the person was enabled is stored before they are disabled, or it would be lost with the process.
        UserPlan? beginning = plan.Leave == LeaveStage.Beginning
            ? plan
            : await StoreAsync(plan, plan with { Leave = LeaveStage.Beginning, WasEnabled = (await users.FindAsync(plan.Id))?.CanReturn() is true }, cancellationToken);
        return beginning is not null
            && await DisableAsync(beginning)
            && await StoreAsync(beginning, beginning with { Leave = LeaveStage.Away }, cancellationToken) is not null;
    }

    private async Task<bool> EndLeaveAsync(UserPlan plan, CancellationToken cancellationToken)
    {
        bool returns = plan is { WasEnabled: true, HasEnded: false } && (await users.FindAsync(plan.Id))?.IsApproved is false;
        bool isOver = !returns || await users.EnableAsync(plan.Id) is null;
        return isOver && await StoreAsync(plan, WithoutLeave(plan), cancellationToken) is not null;
    }

    private static UserPlan WithoutLeave(UserPlan plan) =>
        plan with { LeaveFrom = null, LeaveUntil = null, Leave = LeaveStage.Ahead, WasEnabled = false };

    private async Task<bool> DisableAsync(UserPlan plan) =>
        (await users.FindAsync(plan.Id))?.IsEnabled() is not true || await users.DisableAsync(plan.Id) is null;

    private async Task<UserPlan?> StoreAsync(UserPlan before, UserPlan after, CancellationToken cancellationToken)
    {
        var change = Change<UserPlan>.Updating(before, after with { Version = before.Version + 1 });
        if (!await records.ApplyAsync(change, cancellationToken))
        {
            return null;
        }

        notices.Report(change);
        return change.After;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A planned leave or end of access could not be carried out: the user was kept as they are, or the plan was changed just now. It is tried again within a minute.")]
    private partial void LogKept();
}
