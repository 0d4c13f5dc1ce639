using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

/// <summary>Gives the groups as assignments; those that the person holds there at that time already are left as they are.</summary>
internal sealed class AssignRule(IAssignmentGiver giver, IAssignmentReader assignments) : IBulkRule
{
    public bool Covers(BulkAction action) => action is BulkAction.Assign;

    public async Task<string?> UnchangedAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken) =>
        (await MissingAsync(user, order, cancellationToken)).Count == 0 ? "They hold this there already." : null;

    public async Task<Failure?> RefusalAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken) =>
        await FirstAsync(user, order, draft => giver.RefusalAsync(user.Id, draft, cancellationToken), cancellationToken);

    // All or nothing as far as can be known before: a person is not left with half of the groups.
    public async Task<Failure?> RunAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken) =>
        await RefusalAsync(user, order, cancellationToken)
        ?? await FirstAsync(user, order, draft => giver.GiveAsync(user.Id, draft, cancellationToken), cancellationToken);

    private async Task<Failure?> FirstAsync(UserRecord user, BulkOrder order, Func<AssignmentDraft, Task<Failure?>> ask, CancellationToken cancellationToken)
    {
        foreach (AssignmentDraft draft in await MissingAsync(user, order, cancellationToken))
        {
            if (await ask(draft) is Failure refused)
            {
                return refused;
            }
        }

        return null;
    }

    private async Task<IReadOnlyList<AssignmentDraft>> MissingAsync(UserRecord user, BulkOrder order, CancellationToken cancellationToken)
    {
        IReadOnlyList<Assignment> held = (await assignments.FindAsync(new AssignmentFilter { UserId = user.Id }, cancellationToken)).Items;
        return [.. order.GroupIds.Distinct().Select(group => Draft(group, order)).Where(draft => !held.Any(assignment => Covers(assignment, draft)))];
    }

    private static bool Covers(Assignment held, AssignmentDraft draft) =>
        held.GroupId == draft.GroupId
        && held.WorkspaceId == draft.WorkspaceId
        && (held.From is null || held.From <= draft.From)
        && (held.Until is null || held.Until >= draft.Until);

    private static AssignmentDraft Draft(Guid group, BulkOrder order) => new()
    {
        GroupId = group,
        WorkspaceId = order.WorkspaceId,
        From = order.From?.UtcDateTime,
        Until = order.Until?.UtcDateTime,
        Reason = order.Reason ?? string.Empty,
    };
}
