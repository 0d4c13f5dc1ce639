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
        SequenceRange range = await EventRange.OfAsync(context, filter, cancellationToken);
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

    private static Task<long?> ReachedAsync(IQueryable<AuditEvent> newest, CancellationToken cancellationToken) =>
        newest.Skip(MostRead - 1).Select(happened => (long?)happened.Sequence).FirstOrDefaultAsync(cancellationToken);
}
