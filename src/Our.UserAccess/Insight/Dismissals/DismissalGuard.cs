using Our.UserAccess.Insight.Findings;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight.Dismissals;

/// <summary>Nobody takes off, or puts back on, everybody's overview what they see in some workspaces only.</summary>
internal sealed class DismissalGuard(KnownFindings findings, IRightsCheck rights) : IChangeGuard<FindingDismissal>
{
    public async Task<Failure?> RefusalAsync(Change<FindingDismissal> change, CancellationToken cancellationToken) =>
        findings.Find((change.After ?? change.Before)!.Kind) is { } finding
            ? await rights.RefusalOfAsync([finding.Permission], withinReach: false)
            : null;
}
