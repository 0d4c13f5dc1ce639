using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Assignments;

internal sealed class AssignmentGiver(
    AssignmentRules rules, IChangeGuard<Assignment> guard, ChangeRunner<Assignment> changes, ICurrentUser current, TimeProvider clock) : IAssignmentGiver
{
    public async Task<Failure?> RefusalAsync(Guid? userId, AssignmentDraft draft, CancellationToken cancellationToken)
    {
        Assignment assignment = Of(userId ?? Guid.CreateVersion7(), draft);
        return await rules.CheckAsync(assignment, cancellationToken, isForNewUser: userId is null)
            ?? await guard.RefusalAsync(Change<Assignment>.Creating(assignment), cancellationToken);
    }

    public async Task<Failure?> GiveAsync(Guid userId, AssignmentDraft draft, CancellationToken cancellationToken)
    {
        Assignment assignment = Of(userId, draft);
        return await rules.CheckAsync(assignment, cancellationToken)
            ?? await changes.RunAsync(Change<Assignment>.Creating(assignment), "assignment", cancellationToken);
    }

    public async Task<Failure?> ChangeAsync(Change<Assignment> change, CancellationToken cancellationToken) =>
        (change.After is { } after ? await rules.CheckAsync(after, cancellationToken) : null)
        ?? await changes.RunAsync(change, "assignment", cancellationToken);

    private Assignment Of(Guid userId, AssignmentDraft draft) => new()
    {
        Id = draft.Id ?? Guid.CreateVersion7(),
        UserId = userId,
        GroupId = draft.GroupId,
        WorkspaceId = draft.WorkspaceId,
        From = draft.From,
        Until = draft.Until,
        Reason = draft.Reason.Trim(),
        Source = draft.Source ?? AssignmentSources.Screen,
        CreatedById = current.Id ?? Guid.Empty,
        CreatedAt = clock.GetUtcNow().UtcDateTime,
    };
}
