using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace Our.UserAccess.Host.Insight;

/// <summary>Hears what was done to documents, after Umbraco's commit, and notes the verb that was asked for. The table is in docs/insight.md.</summary>
internal sealed class DocumentUsage(UsageNotes notes)
    : INotificationHandler<ContentSavingNotification>,
        INotificationHandler<ContentSavedNotification>,
        INotificationHandler<ContentPublishedNotification>,
        INotificationHandler<ContentUnpublishedNotification>,
        INotificationHandler<ContentSortedNotification>,
        INotificationHandler<ContentMovedNotification>,
        INotificationHandler<ContentCopiedNotification>,
        INotificationHandler<ContentMovedToRecycleBinNotification>,
        INotificationHandler<ContentDeletedNotification>,
        INotificationHandler<ContentEmptiedRecycleBinNotification>,
        INotificationHandler<ContentRolledBackNotification>,
        INotificationHandler<ContentSavedBlueprintNotification>
{
    public void Handle(ContentSavingNotification notification) => NewNodes.Note(notification, notification.SavedEntities);

    public void Handle(ContentSavedNotification notification)
    {
        ILookup<bool, IContent> byNew = notification.SavedEntities.ToLookup(document => NewNodes.IsNew(notification, document.Key));
        Add(ActionNew.ActionLetter, byNew[true]);
        Add(ActionUpdate.ActionLetter, byNew[false]);
    }

    public void Handle(ContentPublishedNotification notification) => Add(ActionPublish.ActionLetter, notification.PublishedEntities);

    public void Handle(ContentUnpublishedNotification notification) => Add(ActionUnpublish.ActionLetter, notification.UnpublishedEntities);

    public void Handle(ContentSortedNotification notification) => Add(ActionSort.ActionLetter, notification.SortedEntities);

    public void Handle(ContentMovedNotification notification) => Add(ActionMove.ActionLetter, notification.MoveInfoCollection.Select(move => move.Entity));

    public void Handle(ContentCopiedNotification notification)
    {
        Add(ActionCopy.ActionLetter, [notification.Original]);
        Add(ActionNew.ActionLetter, [notification.Copy]);
    }

    public void Handle(ContentMovedToRecycleBinNotification notification) => notes.Add(
        ActionDelete.ActionLetter,
        notification.MoveInfoCollection.Select(move => (move.Entity.Key, BinPath.ParentOf(move.OriginalPath))),
        UmbracoObjectTypes.Document);

    public void Handle(ContentDeletedNotification notification) => Add(ActionDelete.ActionLetter, notification.DeletedEntities);

    public void Handle(ContentEmptiedRecycleBinNotification notification) => Add(ActionDelete.ActionLetter, notification.DeletedEntities);

    public void Handle(ContentRolledBackNotification notification) => Add(ActionRollback.ActionLetter, [notification.Entity]);

    public void Handle(ContentSavedBlueprintNotification notification)
    {
        if (notification.CreatedFromContent is IContent source)
        {
            Add(ActionCreateBlueprintFromContent.ActionLetter, [source]);
        }
    }

    private void Add(string verb, IEnumerable<IContent> documents) =>
        notes.Add(verb, documents.Select(document => (document.Key, document.ParentId)), UmbracoObjectTypes.Document);
}
