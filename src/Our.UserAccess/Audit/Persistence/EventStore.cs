using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>Reads the trail, the newest first.</summary>
internal sealed class EventStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    public async Task<IReadOnlyList<AuditEvent>> FindAsync(AuditFilter filter, int take, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await EventQuery.Of(context, filter).OrderByDescending(happened => happened.Sequence).Take(take).ToListAsync(cancellationToken);
    }

    public async Task<AuditEvent?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditEvent>().AsNoTracking().SingleOrDefaultAsync(happened => happened.Id == id, cancellationToken);
    }
}
