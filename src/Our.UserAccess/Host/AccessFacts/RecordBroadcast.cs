using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Notifications;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Events;

namespace Our.UserAccess.Host.AccessFacts;

/// <summary>Tells every server, this one at once, that a record of ours has changed.</summary>
internal sealed class RecordBroadcast(DistributedCache servers)
    : INotificationHandler<ChangedNotification<SiteWorkspace>>,
        INotificationHandler<ChangedNotification<Assignment>>,
        INotificationHandler<ChangedNotification<AccessRule>>
{
    public void Handle(ChangedNotification<SiteWorkspace> notification) => Tell(RecordKind.Workspace, notification.Change);

    public void Handle(ChangedNotification<Assignment> notification) => Tell(RecordKind.Assignment, notification.Change);

    public void Handle(ChangedNotification<AccessRule> notification) => Tell(RecordKind.Rule, notification.Change);

    private void Tell<T>(RecordKind kind, Change<T> change)
        where T : class, IRecord
    {
        if ((change.After ?? change.Before) is T record)
        {
            servers.RefreshByPayload(AccessFactsCacheRefresher.UniqueId, [new AccessFactsCacheRefresher.Payload(kind, record.Id)]);
        }
    }
}
