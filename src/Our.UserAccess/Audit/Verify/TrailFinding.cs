using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Audit.Verify;

/// <summary>The trail does not hold.</summary>
internal sealed class TrailFinding(LastVerification last) : IFinding
{
    public string Kind => "auditBroken";

    public FindingSeverity Severity => FindingSeverity.High;

    public string Permission => AuditPermissions.Verify;

    public string Explanation => "Events were removed, changed or put in by other ways than the package. Verify the trail, and find out who gets to the database.";

    public string Say(long count) => "The audit trail does not hold.";

    public FindingFix Fix(DateTime now) => new(FindingFixKind.Audit, AuditPermissions.Verify);

    public Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken) => Task.FromResult(
        last.Found is { FirstBroken: BrokenPlace broken } found
            ? new Page<FindingItem>(1, page is { Skip: 0, Take: > 0 } ? [new FindingItem("audit", Guid.Empty, $"{broken.Sequence}", broken.Sentence, found.VerifiedAt)] : [])
            : Page<FindingItem>.Empty);
}
