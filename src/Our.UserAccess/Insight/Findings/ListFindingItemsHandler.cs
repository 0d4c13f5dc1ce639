using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Insight.Findings;

internal sealed class ListFindingItemsHandler(KnownFindings findings, IReach reach)
{
    public async Task<Outcome<Page<FindingItem>>> HandleAsync(string kind, PageRequest page, CancellationToken cancellationToken) =>
        findings.Find(kind) is IFinding finding && !(await reach.OfAsync(finding.Permission, cancellationToken)).IsNowhere
            ? await finding.FindAsync(page, cancellationToken)
            : InsightFailures.UnknownFinding(kind);
}
