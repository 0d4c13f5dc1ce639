using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Consistency.Persistence;
using Our.UserAccess.Decisions;

namespace Our.UserAccess.Consistency.StartNodes;

internal sealed class StartNodeKeeper(IAccessFacts facts, StartNodeMemory memory, INativeUsers users, IAuditWatch audit, TimeProvider clock) : IStartNodeKeeper
{
    public async Task SyncAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<Guid, RememberedStartNodes> rows = await memory.RowsAsync(users, cancellationToken);
        foreach (Guid user in users)
        {
            await SyncAsync(user, rows.GetValueOrDefault(user), cancellationToken);
        }
    }

    /// <param name="user">Whose start nodes.</param>
    /// <param name="row">What is remembered of the user; null for nothing.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task SyncAsync(Guid user, RememberedStartNodes? row, CancellationToken cancellationToken)
    {
        // Facts that are not loaded say nothing about anybody's start nodes.
        if (facts.Current is not AccessSnapshot snapshot || !snapshot.KnowsUser(user))
        {
            return;
        }

        StartNodePlan plan = StartNodePlan.For(user, snapshot, clock.GetUtcNow());
        if (plan.IsPersonal)
        {
            await (row is null ? Task.CompletedTask : GiveBackAsync(user, plan, cancellationToken));
        }
        else if (row is null || !row.ToWritten().IsSameAs(plan.Native))
        {
            // INVARIANT: remembered before it is written, or the personal start nodes would be lost with the process.
            await memory.KeepAsync(RememberedStartNodes.Of(user, plan.Personal, plan.Native), cancellationToken);
            await users.WriteStartNodesAsync(user, plan.Native);
        }
    }

    public async Task<bool> SetPersonalAsync(Guid user, StartNodeKeys personal, CancellationToken cancellationToken)
    {
        if (await memory.FindAsync(user, cancellationToken) is RememberedStartNodes row)
        {
            await memory.KeepAsync(RememberedStartNodes.Of(user, personal, row.ToWritten()), cancellationToken);
            users.Refresh(user);
            await audit.NoticeAsync(AuditSubjectKinds.User, [user], cancellationToken);
        }
        else if (!await users.WriteStartNodesAsync(user, personal))
        {
            return false;
        }

        await SyncAsync([user], cancellationToken);
        return true;
    }

    public async Task TakeUpAsync(IReadOnlyDictionary<Guid, Lazy<StartNodeKeys>> native, CancellationToken cancellationToken)
    {
        foreach (RememberedStartNodes row in (await memory.RowsAsync([.. native.Keys], cancellationToken)).Values)
        {
            await TakeUpAsync(row, native[row.UserId].Value, cancellationToken);
        }
    }

    private async Task TakeUpAsync(RememberedStartNodes row, StartNodeKeys native, CancellationToken cancellationToken)
    {
        if (!row.ToWritten().IsSameAs(native))
        {
            StartNodeKeys personal = StartNodePlan.TakeUp(row.ToPersonal(), row.ToWritten(), native);
            await memory.KeepAsync(RememberedStartNodes.Of(row.UserId, personal, native), cancellationToken);
            users.Refresh(row.UserId);
            await audit.NoticeAsync(AuditSubjectKinds.User, [row.UserId], cancellationToken);
        }
    }

    // Forgotten after it is written: in between, what is remembered is still true.
    private async Task GiveBackAsync(Guid user, StartNodePlan plan, CancellationToken cancellationToken)
    {
        await users.WriteStartNodesAsync(user, plan.Personal);
        await memory.ForgetAsync(user, cancellationToken);
        users.Refresh(user);
    }
}
