using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class AuditReader(IDbContextFactory<UserAccessDbContext> contexts) : IAuditReader
{
    public async Task<Page<AuditRecord>> FindAsync(AuditSearch search, PageRequest part, CancellationToken cancellationToken)
    {
        var filter = new AuditFilter { Actions = search.Actions, ActorId = search.ActorId, From = search.From, To = search.To };
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<AuditEvent> found = EventQuery.Of(context, filter, await EventRange.OfAsync(context, filter, cancellationToken));
        long total = await found.LongCountAsync(cancellationToken);
        List<AuditEvent> page = await found.OrderByDescending(happened => happened.Sequence).Skip(part.Skip).Take(part.Take).ToListAsync(cancellationToken);
        return new Page<AuditRecord>(total, [.. page.Select(RecordOf)]);
    }

    private static AuditRecord RecordOf(AuditEvent happened) => new(
        happened.At,
        new AuditActor(happened.ActorId, happened.ActorName, happened.ActorKind),
        happened.Action,
        new AuditSubject(happened.SubjectKind, happened.SubjectId, happened.SubjectName),
        AuditJson.Read(happened.Changes));
}
