using Microsoft.Extensions.Logging;
using Our.UserAccess.Notifications;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Umbraco.Cms.Core.Events;

namespace Our.UserAccess.Host.Changes;

/// <summary>Notices through Umbraco's event aggregator, where other packages listen.</summary>
internal sealed partial class ChangeNotices(IEventAggregator events, ILogger<ChangeNotices> logger) : IChangeNotices
{
    public Failure? Announce<T>(Change<T> change)
        where T : class
    {
        var notification = new ChangingNotification<T>(change, new EventMessages());
        events.Publish(notification);
        return notification.Cancel ? ChangeFailures.Cancelled(Reasons(notification.Messages)) : null;
    }

    public void Report<T>(Change<T> change)
        where T : class
    {
        try
        {
            events.Publish(new ChangedNotification<T>(change));
        }
        catch (Exception failure)
        {
            LogHandlerFailed(failure, typeof(T).Name, change.Kind);
        }
    }

    private static string Reasons(EventMessages messages)
    {
        string reasons = string.Join(' ', messages.GetAll().Select(message => message.Message));
        return reasons.Length == 0 ? "Another package of this site does not allow it, and gave no reason." : reasons;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A handler failed after a change ({What} {Kind}) was stored. The change stays.")]
    private partial void LogHandlerFailed(Exception failure, string what, ChangeKind kind);
}
