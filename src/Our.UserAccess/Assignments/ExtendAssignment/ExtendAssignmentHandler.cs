using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments.ExtendAssignment;

/// <summary>Moves the end of an assignment that has not ended.</summary>
internal sealed class ExtendAssignmentHandler(
    IRecordStore<Assignment> store, AssignmentRules rules, ChangeRunner<Assignment> changes, AssignmentItems items, TimeProvider clock)
{
    public async Task<Outcome<AssignmentItem>> HandleAsync(Guid id, ExtendAssignmentBody body, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not Assignment before)
        {
            return AssignmentFailures.NotFound(id);
        }

        if (ExpectedVersion.Check(body.Version, before.Version, "assignment") is Failure stale)
        {
            return stale;
        }

        if (before.StateAt(clock.GetUtcNow().UtcDateTime) == AssignmentState.Ended)
        {
            return AssignmentFailures.AlreadyEnded;
        }

        Assignment after = before with
        {
            Until = body.Until?.UtcDateTime,
            Reason = string.IsNullOrWhiteSpace(body.Reason) ? before.Reason : body.Reason.Trim(),
            Version = before.Version + 1,
        };
        Failure? refused = await rules.CheckAsync(after, cancellationToken)
            ?? await changes.RunAsync(Change<Assignment>.Updating(before, after), "assignment", cancellationToken);
        return refused is null ? (await items.OfAsync([after], cancellationToken))[0] : refused;
    }
}
