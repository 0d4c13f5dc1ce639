using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>Takes old events away, and seals what is left in their places so that the rest can still be verified.</summary>
internal sealed class RetentionStore(IDbContextFactory<UserAccessDbContext> contexts, ChainKeys keys)
{
    private const int Batch = 1000;

    /// <summary>How many went; 0 when none is left that is old enough. A batch at a time, so that nobody waits long.</summary>
    public async Task<int> RemoveAsync(string action, DateTime before, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        List<AuditEvent> old = await context.Set<AuditEvent>().AsNoTracking()
            .Where(happened => happened.Action == action && happened.At < before)
            .OrderBy(happened => happened.Sequence).Take(Batch).ToListAsync(cancellationToken);
        if (old.Count > 0)
        {
            AuditHead head = await context.Set<AuditHead>().AsNoTracking().SingleAsync(cancellationToken);
            await SealAsync(context, old, keys.Current(head).Key, cancellationToken);
            long[] gone = [.. old.Select(happened => happened.Sequence)];
            await context.Set<AuditLink>().Where(link => gone.Contains(link.Sequence)).ExecuteDeleteAsync(cancellationToken);
            await context.Set<AuditEvent>().Where(happened => gone.Contains(happened.Sequence)).ExecuteDeleteAsync(cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return old.Count;
    }

    private static async Task SealAsync(UserAccessDbContext context, List<AuditEvent> old, ChainKey key, CancellationToken cancellationToken)
    {
        long[] edges = [.. old.SelectMany(happened => new[] { happened.Sequence - 1, happened.Sequence + 1 })];
        List<AuditGap> beside = await context.Set<AuditGap>().AsTracking()
            .Where(gap => edges.Contains(gap.FirstSequence) || edges.Contains(gap.LastSequence)).ToListAsync(cancellationToken);
        context.RemoveRange(beside);
        await context.SaveChangesAsync(cancellationToken);
        context.AddRange(Gaps.Join([.. beside, .. old.Select(Gaps.Of)]).Select(gap => Gaps.Seal(gap, key)));
    }
}
