using Our.UserAccess.Enforcement.Contracts;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Insight;

/// <summary>Hears what was done to media, after Umbraco's commit. The verbs are those of the package: Umbraco has none.</summary>
internal sealed class MediaUsage(UsageNotes notes)
    : INotificationHandler<MediaSavingNotification>,
        INotificationHandler<MediaSavedNotification>,
        INotificationHandler<MediaMovedNotification>,
        INotificationHandler<MediaMovedToRecycleBinNotification>,
        INotificationHandler<MediaDeletedNotification>,
        INotificationHandler<MediaEmptiedRecycleBinNotification>
{
    public void Handle(MediaSavingNotification notification) => NewNodes.Note(notification, notification.SavedEntities);

    public void Handle(MediaSavedNotification notification)
    {
        ILookup<bool, IMedia> byNew = notification.SavedEntities.ToLookup(medium => NewNodes.IsNew(notification, medium.Key));
        Add(MediaVerbs.Create, byNew[true]);
        Add(MediaVerbs.Update, byNew[false]);
    }

    public void Handle(MediaMovedNotification notification) => Add(MediaVerbs.Move, notification.MoveInfoCollection.Select(move => move.Entity));

    public void Handle(MediaMovedToRecycleBinNotification notification) => notes.Add(
        MediaVerbs.Delete,
        notification.MoveInfoCollection.Select(move => (move.Entity.Key, BinPath.ParentOf(move.OriginalPath))),
        UmbracoObjectTypes.Media);

    public void Handle(MediaDeletedNotification notification) => Add(MediaVerbs.Delete, notification.DeletedEntities);

    public void Handle(MediaEmptiedRecycleBinNotification notification) => Add(MediaVerbs.Delete, notification.DeletedEntities);

    private void Add(string verb, IEnumerable<IMedia> media) =>
        notes.Add(verb, media.Select(medium => (medium.Key, medium.ParentId)), UmbracoObjectTypes.Media);
}
