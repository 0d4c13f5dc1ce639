using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Bulk.Rules;

/// <summary>Gives the groups as assignments; those that the person holds there at that time already are left as they are.</summary>
internal sealed class AssignRule(IAssignmentGiver giver, IAssignmentReader assignments) : IBulkRule
{
    public bool Covers(BulkAction action) => action is BulkAction.Assign;

    public async Task<IReadOnlyDictionary<Guid, string>> UnchangedAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken)
    {
        ILookup<Guid, AssignmentDraft> missing = await MissingAsync(users, order, cancellationToken);
        return users.Where(user => !missing.Contains(user.Id)).ToDictionary(user => user.Id, _ => "They hold this there already.");
    }

    public async Task<IReadOnlyDictionary<Guid, Failure>> RefusalsAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken)
    {
        ILookup<Guid, AssignmentDraft> missing = await MissingAsync(users, order, cancellationToken);
        return await OneByOne.AskAsync(users, user => FirstAsync(missing[user.Id], draft => giver.RefusalAsync(user.Id, draft, cancellationToken)));
    }

    // All or nothing as far as can be known before: a person is not left with half of the groups.
    public async Task<IReadOnlyDictionary<Guid, Failure>> RunAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken)
    {
        ILookup<Guid, AssignmentDraft> missing = await MissingAsync(users, order, cancellationToken);
        return await OneByOne.AskAsync(users, async user =>
            (missing[user.Id].Skip(1).Any() ? await FirstAsync(missing[user.Id], draft => giver.RefusalAsync(user.Id, draft, cancellationToken)) : null)
            ?? await FirstAsync(missing[user.Id], draft => giver.GiveAsync(user.Id, draft, cancellationToken)));
    }

    private static async Task<Failure?> FirstAsync(IEnumerable<AssignmentDraft> drafts, Func<AssignmentDraft, Task<Failure?>> ask)
    {
        foreach (AssignmentDraft draft in drafts)
        {
            if (await ask(draft) is Failure refused)
            {
                return refused;
            }
        }

        return null;
    }

    private async Task<ILookup<Guid, AssignmentDraft>> MissingAsync(IReadOnlyList<UserRecord> users, BulkOrder order, CancellationToken cancellationToken)
    {
        ILookup<Guid, Assignment> held = (await assignments.OfUsersAsync([.. users.Select(user => user.Id)], cancellationToken)).ToLookup(assignment => assignment.UserId);
        AssignmentDraft[] wanted = [.. order.GroupIds.Distinct().Select(group => Draft(group, order))];
        return users
            .SelectMany(user => wanted.Where(draft => !held[user.Id].Any(assignment => Covers(assignment, draft))), (user, draft) => (user.Id, Draft: draft))
            .ToLookup(pair => pair.Id, pair => pair.Draft);
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
