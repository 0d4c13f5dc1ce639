using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments.UpdateAssignment;

/// <summary>Changes place, window and reason. User and group stay: another pair is another assignment.</summary>
internal sealed class UpdateAssignmentHandler(
    IRecordStore<Assignment> store, AssignmentRules rules, ChangeRunner<Assignment> changes, AssignmentItems items)
{
    public async Task<Outcome<AssignmentItem>> HandleAsync(Guid id, AssignmentBody body, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not Assignment before)
        {
            return AssignmentFailures.NotFound(id);
        }

        if ((ExpectedVersion.Check(body.Version, before.Version, "assignment") ?? SamePair(before, body)) is Failure wrong)
        {
            return wrong;
        }

        Assignment after = before with
        {
            WorkspaceId = body.WorkspaceId,
            From = body.From?.UtcDateTime,
            Until = body.Until?.UtcDateTime,
            Reason = body.Reason?.Trim() ?? string.Empty,
            Version = before.Version + 1,
        };
        Failure? refused = await rules.CheckAsync(after, cancellationToken)
            ?? await changes.RunAsync(Change<Assignment>.Updating(before, after), "assignment", cancellationToken);
        return refused is null ? (await items.OfAsync([after], cancellationToken))[0] : refused;
    }

    private static Failure? SamePair(Assignment before, AssignmentBody body)
    {
        var errors = new FieldErrors();
        errors.AddIf(body.UserId is { } user && user != before.UserId, "userId", "'userId' cannot change. End this assignment and give a new one.");
        errors.AddIf(body.GroupId is { } group && group != before.GroupId, "groupId", "'groupId' cannot change. End this assignment and give a new one.");
        return errors.ToFailure();
    }
}
