using Our.UserAccess.Insight.Findings;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Insight.Dismissals;

internal sealed class DismissHandler(
    KnownFindings findings, DismissalStore store, ChangeRunner<FindingDismissal> changes, ICurrentUser current, TimeProvider clock)
{
    private const string What = "dismissal";

    public async Task<Outcome<DismissalItem>> DismissAsync(string kind, DismissBody body, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if ((findings.Find(kind) is null ? InsightFailures.UnknownFinding(kind) : body.Check(now)) is Failure wrong)
        {
            return wrong;
        }

        FindingDismissal? before = await store.OfAsync(kind, cancellationToken);
        var after = new FindingDismissal
        {
            Id = before?.Id ?? Guid.CreateVersion7(),
            Kind = kind,
            Reason = body.Reason!.Trim(),
            Until = body.Until!.Value.UtcDateTime,
            CreatedById = current.Id ?? Guid.Empty,
            CreatedAt = now.UtcDateTime,
            Version = (before?.Version ?? 0) + 1,
        };
        Failure? refused = await changes.RunAsync(
            before is null ? Change<FindingDismissal>.Creating(after) : Change<FindingDismissal>.Updating(before, after), What, cancellationToken);
        return refused is null ? await store.ItemAsync(after) : refused;
    }

    /// <summary>Null when it is shown again.</summary>
    public async Task<Failure?> RestoreAsync(string kind, CancellationToken cancellationToken) =>
        await store.OfAsync(kind, cancellationToken) is { } before
            ? await changes.RunAsync(Change<FindingDismissal>.Deleting(before), What, cancellationToken)
            : InsightFailures.NotDismissed(kind);
}
