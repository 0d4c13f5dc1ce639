using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>Reads what the trail says about access, from a moment on, a part at a time.</summary>
internal sealed class HistoryStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    private const int Part = 2000;

    // Whoever may still do something tells nothing about it by signing in, failing to, or being invited.
    private static readonly string[] OfAccess =
    [
        AuditActions.UserCreated, AuditActions.UserDeleted, AuditActions.UserEnabled, AuditActions.UserDisabled, AuditActions.UserLockedOut,
        AuditActions.UserUnlocked, AuditActions.UserGroupsChanged, AuditActions.UserStartNodesChanged,
        AuditActions.GroupCreated, AuditActions.GroupChanged, AuditActions.GroupDeleted,
        AuditActions.AssignmentCreated, AuditActions.AssignmentChanged, AuditActions.AssignmentDeleted,
        AuditActions.RuleCreated, AuditActions.RuleChanged, AuditActions.RuleDeleted,
        AuditActions.WorkspaceCreated, AuditActions.WorkspaceChanged, AuditActions.WorkspaceDeleted,
    ];

    public async Task<DateTime?> BeginsAtAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditEvent>().OrderBy(happened => happened.Sequence).Select(happened => (DateTime?)happened.At).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The last event at the moment or before it; 0 where there is none. Times go up with the numbers.</summary>
    public async Task<long> ReachedAsync(DateTime at, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditEvent>().Where(happened => happened.At <= at)
            .OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Sequence)
            .Select(happened => happened.Sequence).FirstOrDefaultAsync(cancellationToken);
    }

    public async Task<bool> HasGapsAsync(long after, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditGap>().AnyAsync(gap => gap.LastSequence > after, cancellationToken);
    }

    public async IAsyncEnumerable<AuditEvent> EventsAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        while (await PartAsync(context, after, cancellationToken) is { Count: > 0 } part)
        {
            foreach (AuditEvent happened in part)
            {
                yield return happened;
            }

            after = part[^1].Sequence;
        }
    }

    private static Task<List<AuditEvent>> PartAsync(UserAccessDbContext context, long after, CancellationToken cancellationToken) =>
        context.Set<AuditEvent>().AsNoTracking()
            .Where(happened => happened.Sequence > after && OfAccess.Contains(happened.Action))
            .OrderBy(happened => happened.Sequence).Take(Part).ToListAsync(cancellationToken);
}
