using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Insight.Dismissals;

internal sealed class DismissalDescription : IAuditDescription<FindingDismissal>
{
    public Task<AuditEntry> DescribeAsync(Change<FindingDismissal> change, CancellationToken cancellationToken) => Task.FromResult(
        new AuditEntry(
            change.After is null ? AuditActions.FindingRestored : AuditActions.FindingDismissed,
            new AuditSubject(AuditSubjectKinds.Finding, Id: null, (change.After ?? change.Before)!.Kind))
        {
            Reason = change.After?.Reason,
            Changes = new AuditDiff<FindingDismissal>(change.Before, change.After).Field("until", version => (DateTime?)version.Until).Changes,
        });
}
