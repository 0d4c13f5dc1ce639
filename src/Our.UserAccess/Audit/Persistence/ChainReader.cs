using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>Reads the chain from its beginning, a part at a time: however long it is, little of it is in memory.</summary>
internal sealed class ChainReader(IDbContextFactory<UserAccessDbContext> contexts)
{
    private const int Part = 2000;

    public async Task<AuditHead> HeadAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditHead>().AsNoTracking().SingleAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<AuditGap>> GapsAsync(long until, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditGap>().AsNoTracking()
            .Where(gap => gap.FirstSequence <= until).OrderBy(gap => gap.FirstSequence).ToListAsync(cancellationToken);
    }

    // The next part is read while the one before is looked through. No reader stays open between two parts: on SQLite it
    // would keep the file from being cleared up behind writers.
    public async IAsyncEnumerable<AuditEvent> EventsAsync(long until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Task<List<AuditEvent>> ahead = PartAsync(0, until, cancellationToken);
        try
        {
            while (await ahead is { Count: > 0 } part)
            {
                ahead = PartAsync(part[^1].Sequence, until, cancellationToken);
                foreach (AuditEvent happened in part)
                {
                    yield return happened;
                }
            }
        }
        finally
        {
            // Whoever has seen enough does not wait for more, but nothing is read on behind their back.
            await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>The next ones, the oldest first.</summary>
    public async Task<IReadOnlyList<AuditEvent>> AfterAsync(long sequence, int take, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditEvent>().AsNoTracking().Where(happened => happened.Sequence > sequence)
            .OrderBy(happened => happened.Sequence).Take(take).ToListAsync(cancellationToken);
    }

    // SQLite answers on the thread that asks.
    private Task<List<AuditEvent>> PartAsync(long after, long until, CancellationToken cancellationToken) => Task.Run(
        async () =>
        {
            await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
            return await context.Set<AuditEvent>().AsNoTracking()
                .Where(happened => happened.Sequence > after && happened.Sequence <= until)
                .OrderBy(happened => happened.Sequence).Take(Part).ToListAsync(cancellationToken);
        },
        cancellationToken);
}
