using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>Reads the trail, the newest first.</summary>
internal sealed class EventStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    /// <summary>In how many events a text is looked for at once: no index knows the parts of words.</summary>
    public const int MostRead = 4_000;

    public async Task<FoundEvents> FindAsync(AuditFilter filter, int take, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        SequenceRange range = await RangeAsync(context, filter, cancellationToken);
        IQueryable<AuditEvent> found = EventQuery.Of(context, filter, range);
        long? reached = null;
        if (filter.Text is { Length: > 0 } text)
        {
            reached = await ReachedAsync(EventQuery.NewestFirst(context, found, filter), cancellationToken);
            found = EventQuery.With(reached is { } last ? found.Where(happened => happened.Sequence >= last) : found, text);
        }

        return new FoundEvents(await EventQuery.NewestFirst(context, found, filter).Take(take).ToListAsync(cancellationToken), reached);
    }

    public async Task<AuditEvent?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditEvent>().AsNoTracking().SingleOrDefaultAsync(happened => happened.Id == id, cancellationToken);
    }

    // Times go up with the numbers: asked for once, they leave the order of the numbers to every other index.
    private static async Task<SequenceRange> RangeAsync(UserAccessDbContext context, AuditFilter filter, CancellationToken cancellationToken)
    {
        long? first = filter.From is { } from ? await AtAsync(context, from, cancellationToken) : null;
        long? end = filter.To is { } to ? await AtAsync(context, to, cancellationToken) : null;
        long?[] ends = [end, filter.Before];
        return new SequenceRange(first, ends.Min());
    }

    /// <returns>The first event at the time or after it; one after the last where there is none.</returns>
    private static async Task<long> AtAsync(UserAccessDbContext context, DateTime time, CancellationToken cancellationToken) =>
        await context.Set<AuditEvent>().Where(happened => happened.At >= time)
            .OrderBy(happened => happened.At).ThenBy(happened => happened.Sequence)
            .Select(happened => (long?)happened.Sequence).FirstOrDefaultAsync(cancellationToken) ?? long.MaxValue;

    private static Task<long?> ReachedAsync(IQueryable<AuditEvent> newest, CancellationToken cancellationToken) =>
        newest.Skip(MostRead - 1).Select(happened => (long?)happened.Sequence).FirstOrDefaultAsync(cancellationToken);
}
