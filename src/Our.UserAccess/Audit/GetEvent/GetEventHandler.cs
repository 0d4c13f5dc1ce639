using Our.UserAccess.Audit.Persistence;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Audit.GetEvent;

internal sealed class GetEventHandler(EventStore events, AuditReach reach)
{
    public async Task<Outcome<AuditItem>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        IReadOnlyCollection<Guid>? within = await reach.WithinAsync(cancellationToken);
        AuditEvent? happened = await events.FindAsync(id, cancellationToken);
        bool isSeen = happened is not null && (within is null || (happened.WorkspaceId is { } place && within.Contains(place)));
        return isSeen ? AuditItem.Of(happened!) : AuditFailures.NotFound(id);
    }
}
