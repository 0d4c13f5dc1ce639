using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Scoping;

namespace EmbeddedUmbraco.Relations;

/// <summary>Remembers where trashed documents and media lay, so that they can be restored there, and forgets it when they are.</summary>
internal sealed class TrashRelations(ICoreScopeProvider scopes, IAmbientDatabase ambient, TimeProvider clock) :
    INotificationHandler<ContentMovedToRecycleBinNotification>,
    INotificationHandler<MediaMovedToRecycleBinNotification>,
    INotificationHandler<ContentMovedNotification>,
    INotificationHandler<MediaMovedNotification>
{
    private const string Documents = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;
    private const string Media = Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias;

    public void Handle(ContentMovedToRecycleBinNotification notification) => Remember(Documents, notification.MoveInfoCollection);

    public void Handle(MediaMovedToRecycleBinNotification notification) => Remember(Media, notification.MoveInfoCollection);

    public void Handle(ContentMovedNotification notification) => Forget(Documents, notification.MoveInfoCollection.Select(move => (move.Entity.Id, move.OriginalPath)));

    public void Handle(MediaMovedNotification notification) => Forget(Media, notification.MoveInfoCollection.Select(move => (move.Entity.Id, move.OriginalPath)));

    private void Remember<T>(string alias, IEnumerable<MoveToRecycleBinEventInfo<T>> moves)
        where T : IEntity
    {
        using var scope = scopes.CreateCoreScope();
        var db = ambient.Db;
        var parents = moves.ToDictionary(move => move.Entity.Id, move => ParentOf(move.OriginalPath));
        var parentIds = parents.Values.Distinct().ToArray();
        var existing = db.Set<NodeRow>().Where(node => parentIds.Contains(node.Id)).Select(node => node.Id).ToHashSet();
        var typeId = db.Set<RelationTypeRow>().Where(type => type.Alias == alias).Select(type => type.Id).Single();
        Delete(alias, [.. parents.Keys]);
        db.AddRange(parents.Where(pair => existing.Contains(pair.Value)).Select(pair => new RelationRow
        {
            ParentId = pair.Value, ChildId = pair.Key, RelationTypeId = typeId, CreateDate = clock.GetUtcNow().UtcDateTime,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
        scope.Complete();
    }

    private void Forget(string alias, IEnumerable<(int Id, string OriginalPath)> moves)
    {
        var restored = moves.Where(move => IsInBin(move.OriginalPath)).Select(move => move.Id).ToArray();
        if (restored.Length == 0)
        {
            return;
        }

        using var scope = scopes.CreateCoreScope();
        Delete(alias, restored);
        scope.Complete();
    }

    private void Delete(string alias, int[] childIds) =>
        ambient.Db.Set<RelationRow>().Where(row => childIds.Contains(row.ChildId) && row.RelationType.Alias == alias).ExecuteDelete();

    private static int ParentOf(string path) => int.Parse(path.Split(',')[^2], System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsInBin(string path) =>
        path.StartsWith("-1,-20,", StringComparison.Ordinal) || path.StartsWith("-1,-21,", StringComparison.Ordinal);
}
