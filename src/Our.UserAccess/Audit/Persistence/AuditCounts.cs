using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class AuditCounts(IDbContextFactory<UserAccessDbContext> contexts) : IAuditCounts
{
    public async Task<long> CountAsync(string action, DateTime from, DateTime until, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<AuditEvent>().LongCountAsync(
            happened => happened.At >= from && happened.At < until && happened.Action == action, cancellationToken);
    }
}
