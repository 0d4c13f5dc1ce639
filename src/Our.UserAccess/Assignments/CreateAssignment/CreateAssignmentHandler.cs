using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments.CreateAssignment;

internal sealed class CreateAssignmentHandler(
    AssignmentRules rules, ChangeRunner<Assignment> changes, AssignmentItems items, ICurrentUser current, TimeProvider clock)
{
    public async Task<Outcome<AssignmentItem>> HandleAsync(AssignmentBody body, CancellationToken cancellationToken)
    {
        Assignment assignment = New(body);
        Failure? refused = await rules.CheckAsync(assignment, cancellationToken)
            ?? await changes.RunAsync(Change<Assignment>.Creating(assignment), "assignment", cancellationToken);
        return refused is null ? (await items.OfAsync([assignment], cancellationToken))[0] : refused;
    }

    private Assignment New(AssignmentBody body) => new()
    {
        Id = Guid.CreateVersion7(),
        UserId = body.UserId ?? Guid.Empty,
        GroupId = body.GroupId ?? Guid.Empty,
        WorkspaceId = body.WorkspaceId,
        From = body.From?.UtcDateTime,
        Until = body.Until?.UtcDateTime,
        Reason = body.Reason?.Trim() ?? string.Empty,
        Source = AssignmentSources.Screen,
        CreatedById = current.Id ?? Guid.Empty,
        CreatedAt = clock.GetUtcNow().UtcDateTime,
    };
}
