using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

/// <summary>Writes down which notifications arrive, and cancels those it is told to.</summary>
public sealed class NotificationProbe
{
    private readonly List<string> _heard = [];
    private Func<INotification, bool> _cancels = _ => false;
    private Action<INotification> _sees = _ => { };

    /// <summary>The names of the notifications since the last <see cref="Forget"/>, without "Notification".</summary>
    public IReadOnlyList<string> Heard => _heard;

    public void Forget()
    {
        _heard.Clear();
        _cancels = _ => false;
        _sees = _ => { };
    }

    public void Cancel<T>()
        where T : ICancelableNotification => _cancels = notification => notification is T;

    public void When<T>(Action<T> look)
        where T : INotification => _sees = notification =>
        {
            if (notification is T wanted)
            {
                look(wanted);
            }
        };

    internal void Listen(IServiceCollection services)
    {
        On<ContentSavingNotification>(services);
        On<ContentSavedNotification>(services);
        On<ContentPublishingNotification>(services);
        On<ContentPublishedNotification>(services);
        On<ContentUnpublishingNotification>(services);
        On<ContentUnpublishedNotification>(services);
        On<ContentMovingNotification>(services);
        On<ContentMovedNotification>(services);
        On<ContentMovingToRecycleBinNotification>(services);
        On<ContentMovedToRecycleBinNotification>(services);
        On<ContentDeletingNotification>(services);
        On<ContentDeletedNotification>(services);
        On<ContentSortingNotification>(services);
        On<ContentSortedNotification>(services);
        On<ContentCopyingNotification>(services);
        On<ContentCopiedNotification>(services);
        On<MediaSavingNotification>(services);
        On<MediaSavedNotification>(services);
        On<MediaMovingNotification>(services);
        On<MediaMovedNotification>(services);
        On<MediaMovingToRecycleBinNotification>(services);
        On<MediaMovedToRecycleBinNotification>(services);
        On<MediaDeletingNotification>(services);
        On<MediaDeletedNotification>(services);
    }

    private void On<T>(IServiceCollection services)
        where T : INotification => services.AddSingleton<INotificationHandler<T>>(new Handler<T>(this));

    private void Hear(INotification notification)
    {
        _heard.Add(notification.GetType().Name.Replace("Notification", string.Empty, StringComparison.Ordinal));
        _sees(notification);
        if (notification is ICancelableNotification cancelable && _cancels(notification))
        {
            cancelable.Cancel = true;
        }
    }

    private sealed class Handler<T>(NotificationProbe probe) : INotificationHandler<T>
        where T : INotification
    {
        public void Handle(T notification) => probe.Hear(notification);
    }
}
