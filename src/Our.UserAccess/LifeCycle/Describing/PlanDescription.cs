using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.LifeCycle.Describing;

internal sealed class PlanDescription(IPrincipalNames names) : IAuditDescription<UserPlan>
{
    private static readonly string[] Actions = [AuditActions.PlanCreated, AuditActions.PlanChanged, AuditActions.PlanDeleted];

    public async Task<AuditEntry> DescribeAsync(Change<UserPlan> change, CancellationToken cancellationToken)
    {
        Guid person = (change.After ?? change.Before)!.Id;
        string name = (await names.OfUsersAsync([person])).GetValueOrDefault(person, "?");
        return new AuditEntry(Actions[(int)change.Kind], new AuditSubject(AuditSubjectKinds.Plan, person, name))
        {
            Changes = new AuditDiff<UserPlan>(change.Before, change.After)
                .Field("accessUntil", version => version.AccessUntil)
                .Field("leaveFrom", version => version.LeaveFrom)
                .Field("leaveUntil", version => version.LeaveUntil)
                .Field("hasEnded", version => version.HasEnded)
                .Field("leave", version => version.Leave.ToString().ToLowerInvariant())
                .Field("reason", version => version.Reason)
                .Changes,
            Reason = change.Before?.Reason == change.After?.Reason ? null : change.After?.Reason,
        };
    }
}
