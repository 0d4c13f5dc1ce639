using Our.UserAccess.Audit.Persistence;

namespace Our.UserAccess.Audit.ListEvents;

internal sealed class ListEventsHandler(EventStore events, AuditReach reach)
{
    public async Task<AuditPage> HandleAsync(AuditQuery query, CancellationToken cancellationToken)
    {
        AuditFilter filter = query.ToFilter(await reach.WithinAsync(cancellationToken));
        FoundEvents found = await events.FindAsync(filter, query.Take + 1, cancellationToken);
        AuditEvent[] page = [.. found.Events.Take(query.Take)];
        return new AuditPage([.. page.Select(AuditItem.Of)], found.Events.Count > page.Length ? page[^1].Sequence : found.Reached);
    }
}
