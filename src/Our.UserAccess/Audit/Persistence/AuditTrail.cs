using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class AuditTrail(IDbContextFactory<UserAccessDbContext> contexts, AuditEvents events, ChainKeys keys, TimeProvider clock) : IAuditTrail
{
    public async Task RecordAsync(IReadOnlyCollection<AuditEntry> entries, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await AppendAsync(context, entries, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task AppendAsync(DbContext transaction, IReadOnlyCollection<AuditEntry> entries, CancellationToken cancellationToken)
    {
        if (transaction.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("An event is stored in the transaction of what it tells, and there is none.");
        }

        if (entries.Count > 0)
        {
            AuditHead head = await TakeTurnAsync(transaction, cancellationToken);
            (ChainKey key, string? kept) = keys.Current(head);
            AuditHead end = Chain(transaction, entries, head, key) with { KeyId = key.Id, ProtectedKey = kept };
            await transaction.SaveChangesAsync(cancellationToken);
            await MoveAsync(transaction, end with { Seal = EventDigests.OfHead(end, key) }, cancellationToken);
        }
    }

    // INVARIANT: changed before it is read. The row is then ours until the transaction ends, on every database, and so events
    // are numbered in the order in which they are committed.
    private static async Task<AuditHead> TakeTurnAsync(DbContext transaction, CancellationToken cancellationToken)
    {
        await transaction.Set<AuditHead>().ExecuteUpdateAsync(set => set.SetProperty(head => head.Turn, head => head.Turn + 1), cancellationToken);
        return await transaction.Set<AuditHead>().AsNoTracking().SingleAsync(cancellationToken);
    }

    private static Task MoveAsync(DbContext transaction, AuditHead end, CancellationToken cancellationToken) =>
        transaction.Set<AuditHead>().ExecuteUpdateAsync(
            set => set
                .SetProperty(head => head.Sequence, end.Sequence)
                .SetProperty(head => head.At, end.At)
                .SetProperty(head => head.Digest, end.Digest)
                .SetProperty(head => head.Seal, end.Seal)
                .SetProperty(head => head.KeyId, end.KeyId)
                .SetProperty(head => head.ProtectedKey, end.ProtectedKey),
            cancellationToken);

    private AuditHead Chain(DbContext transaction, IReadOnlyCollection<AuditEntry> entries, AuditHead head, ChainKey key)
    {
        DateTime at = Later(ToMillisecond(clock.GetUtcNow().UtcDateTime), head.At);
        AuditHead end = head with { At = at };
        foreach (AuditEntry entry in entries)
        {
            AuditEvent happened = EventDigests.Seal(events.Of(entry, end.Sequence + 1, at), end.Digest ?? [], key);
            transaction.Add(happened);
            transaction.AddRange(AuditEvents.Links(entry, happened));
            end = end with { Sequence = happened.Sequence, Digest = happened.Digest };
        }

        return end;
    }

    // Databases keep times more or less exactly; all of them keep milliseconds.
    private static DateTime ToMillisecond(DateTime time) => new(time.Ticks - (time.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc);

    private static DateTime Later(DateTime one, DateTime other) => one > other ? one : other;
}
