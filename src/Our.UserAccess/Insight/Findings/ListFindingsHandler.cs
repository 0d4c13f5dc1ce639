using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Dismissals;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Insight.Findings;

/// <summary>Looks at everything that the caller may see something of, each with a set query or two.</summary>
internal sealed class ListFindingsHandler(KnownFindings findings, DismissalStore dismissals, IReach reach, TimeProvider clock)
{
    private static readonly PageRequest Counted = new() { Take = 0 };

    public async Task<FindingsOverview> HandleAsync(FindingsQuery query, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, DismissalItem> dismissed = await dismissals.CurrentAsync(cancellationToken);
        var found = new List<FindingSummary>();
        foreach (IFinding finding in findings.All.Where(finding => query.Severity.Length == 0 || query.Severity.Contains(finding.Severity)))
        {
            if (await SummaryAsync(finding, dismissed, cancellationToken) is FindingSummary summary)
            {
                found.Add(summary);
            }
        }

        return new FindingsOverview(
            clock.GetUtcNow().UtcDateTime,
            found.Count(summary => summary.Dismissed is not null),
            [.. found.Where(summary => query.IncludeDismissed || summary.Dismissed is null).OrderByDescending(summary => summary.Severity)]);
    }

    /// <summary>Null where there is nothing, or nothing that the caller sees.</summary>
    private async Task<FindingSummary?> SummaryAsync(IFinding finding, IReadOnlyDictionary<string, DismissalItem> dismissed, CancellationToken cancellationToken)
    {
        if ((await reach.OfAsync(finding.Permission, cancellationToken)).IsNowhere)
        {
            return null;
        }

        long count = (await finding.FindAsync(Counted, cancellationToken)).Total;
        if (count == 0)
        {
            return null;
        }

        FindingFix fix = finding.Fix(clock.GetUtcNow().UtcDateTime);
        bool isAllowed = !(await reach.OfAsync(fix.Permission, cancellationToken)).IsNowhere;
        return new FindingSummary(
            finding.Kind,
            finding.Severity,
            count,
            finding.Say(count),
            finding.Explanation,
            new FindingFixItem(fix.Kind, fix.Query, fix.Permission, isAllowed),
            dismissed.GetValueOrDefault(finding.Kind));
    }
}
