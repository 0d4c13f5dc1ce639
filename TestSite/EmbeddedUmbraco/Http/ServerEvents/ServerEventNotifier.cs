using Microsoft.AspNetCore.SignalR;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace EmbeddedUmbraco.Http.ServerEvents;

/// <summary>Passes Umbraco's notifications on to the clients.</summary>
internal sealed class ServerEventNotifier(IHubContext<ServerEventHub> hub) :
    INotificationAsyncHandler<UserSavedNotification>,
    INotificationAsyncHandler<UserDeletedNotification>,
    INotificationAsyncHandler<UserGroupSavedNotification>,
    INotificationAsyncHandler<UserGroupDeletedNotification>,
    INotificationAsyncHandler<ContentSavedNotification>,
    INotificationAsyncHandler<ContentPublishedNotification>,
    INotificationAsyncHandler<ContentUnpublishedNotification>,
    INotificationAsyncHandler<ContentMovedNotification>,
    INotificationAsyncHandler<ContentMovedToRecycleBinNotification>,
    INotificationAsyncHandler<ContentDeletedNotification>,
    INotificationAsyncHandler<MediaSavedNotification>,
    INotificationAsyncHandler<MediaMovedNotification>,
    INotificationAsyncHandler<MediaMovedToRecycleBinNotification>,
    INotificationAsyncHandler<MediaDeletedNotification>
{
    public Task HandleAsync(UserSavedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.User, ServerEvent.Updated, notification.SavedEntities, cancellationToken);

    public Task HandleAsync(UserDeletedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.User, ServerEvent.Deleted, notification.DeletedEntities, cancellationToken);

    public Task HandleAsync(UserGroupSavedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.UserGroup, ServerEvent.Updated, notification.SavedEntities, cancellationToken);

    public Task HandleAsync(UserGroupDeletedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.UserGroup, ServerEvent.Deleted, notification.DeletedEntities, cancellationToken);

    public Task HandleAsync(ContentSavedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Document, ServerEvent.Updated, notification.SavedEntities, cancellationToken);

    public Task HandleAsync(ContentPublishedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Document, ServerEvent.Updated, notification.PublishedEntities, cancellationToken);

    public Task HandleAsync(ContentUnpublishedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Document, ServerEvent.Updated, notification.UnpublishedEntities, cancellationToken);

    public Task HandleAsync(ContentMovedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Document, ServerEvent.Updated, notification.MoveInfoCollection.Select(move => move.Entity), cancellationToken);

    public Task HandleAsync(ContentMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Document, ServerEvent.Trashed, notification.MoveInfoCollection.Select(move => move.Entity), cancellationToken);

    public Task HandleAsync(ContentDeletedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Document, ServerEvent.Deleted, notification.DeletedEntities, cancellationToken);

    public Task HandleAsync(MediaSavedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Media, ServerEvent.Updated, notification.SavedEntities, cancellationToken);

    public Task HandleAsync(MediaMovedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Media, ServerEvent.Updated, notification.MoveInfoCollection.Select(move => move.Entity), cancellationToken);

    public Task HandleAsync(MediaMovedToRecycleBinNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Media, ServerEvent.Trashed, notification.MoveInfoCollection.Select(move => move.Entity), cancellationToken);

    public Task HandleAsync(MediaDeletedNotification notification, CancellationToken cancellationToken) =>
        SendAsync(EventSources.Media, ServerEvent.Deleted, notification.DeletedEntities, cancellationToken);

    private Task SendAsync(string source, string type, IEnumerable<IEntity> entities, CancellationToken cancellationToken) => Task.WhenAll(
        entities.Select(entity => hub.Clients.Group(source).SendAsync(ServerEventHub.Method, new ServerEvent(source, type, entity.Key), cancellationToken)));
}
