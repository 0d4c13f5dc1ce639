using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Decisions.Questions;
using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Enforcement.Edits;

/// <summary>The verbs of media, which Umbraco does not know. Where no backoffice user acts, nothing is asked.</summary>
internal sealed class MediaEdits(BackOfficeUser acting, EditGuard guard, ParentKeys parents, EditRefusal refusal) :
    INotificationAsyncHandler<MediaSavingNotification>,
    INotificationAsyncHandler<MediaMovingNotification>,
    INotificationAsyncHandler<MediaMovingToRecycleBinNotification>,
    INotificationAsyncHandler<MediaDeletingNotification>,
    INotificationAsyncHandler<MediaEmptyingRecycleBinNotification>
{
    public Task HandleAsync(MediaSavingNotification notification, CancellationToken cancellationToken) => refusal.ApplyAsync(
        notification,
        notification.Messages,
        FirstRefused(notification.SavedEntities.Select(medium => medium.HasIdentity
            ? (medium.Key, MediaVerbs.Update)
            : (parents.Of(medium, NodeKind.Media), MediaVerbs.Create))),
        cancellationToken);

    // What it moves to is not in the notification of Umbraco 18; whether the user gets there has been asked before.
    public Task HandleAsync(MediaMovingNotification notification, CancellationToken cancellationToken) => refusal.ApplyAsync(
        notification, notification.Messages, FirstRefused(notification.MoveInfoCollection.Select(move => (move.Entity.Key, MediaVerbs.Move))), cancellationToken);

    public Task HandleAsync(MediaMovingToRecycleBinNotification notification, CancellationToken cancellationToken) => refusal.ApplyAsync(
        notification, notification.Messages, FirstRefused(notification.MoveInfoCollection.Select(move => (move.Entity.Key, MediaVerbs.Delete))), cancellationToken);

    public Task HandleAsync(MediaDeletingNotification notification, CancellationToken cancellationToken) => refusal.ApplyAsync(
        notification, notification.Messages, FirstRefused(notification.DeletedEntities.Select(Deleted)), cancellationToken);

    public Task HandleAsync(MediaEmptyingRecycleBinNotification notification, CancellationToken cancellationToken) => refusal.ApplyAsync(
        notification,
        notification.Messages,
        FirstRefused((notification.DeletedEntities ?? []).Select(Deleted).Prepend((WellKnownNodes.MediaBin, MediaVerbs.Delete))),
        cancellationToken);

    private static (Guid Node, string Verb) Deleted(IMedia medium) => (medium.Key, MediaVerbs.Delete);

    private Question? FirstRefused(IEnumerable<(Guid Node, string Verb)> edits) => acting.Id is { } user
        ? edits.Select(edit => guard.RefusedMedia(user, edit.Node, edit.Verb)).FirstOrDefault(question => question is not null)
        : null;
}
