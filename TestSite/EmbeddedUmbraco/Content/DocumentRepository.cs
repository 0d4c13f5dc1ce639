using EmbeddedUmbraco.Entities;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Document = Umbraco.Cms.Core.Models.Content;

namespace EmbeddedUmbraco.Content;

/// <summary>Documents, or document blueprints.</summary>
internal class DocumentRepository(ContentServices services, DocumentWriter writer, ScheduleStore schedules, DocumentPermissions permissions, Guid objectType)
    : ContentRepository<IContent>(services, new(objectType, Constants.System.RecycleBinContent, EntityMaps.Documents)), IDocumentRepository
{
    public void Save(IContent entity)
    {
        var document = (Document)entity;
        if (!document.HasIdentity)
        {
            writer.EnsureName(document);
            InsertNode(document);
            writer.Write(document);
        }
        else
        {
            if (IsUntouched(document))
            {
                return;
            }

            Update(document);
        }

        WriteState(document, row => Copy(document, row));
        document.ResetDirtyProperties();
    }

    public ContentScheduleCollection GetContentSchedule(int contentId) => schedules.Of(contentId);

    public void PersistContentSchedule(IContent content, ContentScheduleCollection schedule) => schedules.Save(content.Id, schedule);

    public void ClearSchedule(DateTime date) => schedules.Due(date).ExecuteDelete();

    public void ClearSchedule(DateTime date, ContentScheduleAction action) => schedules.Due(date, action).ExecuteDelete();

    public bool HasContentForExpiration(DateTime date) => schedules.Due(date, ContentScheduleAction.Expire).Any();

    public bool HasContentForRelease(DateTime date) => schedules.Due(date, ContentScheduleAction.Release).Any();

    public IEnumerable<IContent> GetContentForExpiration(DateTime date) => Scheduled(date, ContentScheduleAction.Expire);

    public IEnumerable<IContent> GetContentForRelease(DateTime date) => Scheduled(date, ContentScheduleAction.Release);

    public IDictionary<int, IEnumerable<ContentSchedule>> GetContentSchedulesByIds(int[] documentIds) => schedules.Of(documentIds);

    public int CountPublished(string? contentTypeAlias = null)
    {
        var published = Rows.Where(row => row.Published && !row.Trashed).Select(row => row.ContentTypeId).ToList();
        var types = Services.Types.Current();
        return contentTypeAlias is null ? published.Count : published.Count(id => string.Equals(types.Find(id)?.Alias, contentTypeAlias, StringComparison.OrdinalIgnoreCase));
    }

    public bool IsPathPublished(IContent? content)
    {
        if (content is null || content.Trashed || !content.Published)
        {
            return false;
        }

        var ids = content.Path.Split(',').Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)).Where(id => id > 0).ToArray();
        return Rows.Count(row => ids.Contains(row.Id) && row.Published) == ids.Length;
    }

    public void ReplaceContentPermissions(EntityPermissionSet permissionSet) => permissions.Replace(permissionSet);

    public void AssignEntityPermission(IContent entity, string permission, IEnumerable<int> groupIds) => permissions.Assign(entity.Key, permission, groupIds);

    public EntityPermissionCollection GetPermissionsForEntity(int entityId) => permissions.Of(entityId);

    public void AddOrUpdatePermissions(ContentPermissionSet permission) => permissions.Replace(permission);

    protected override List<IContent> Build(List<EntityView> rows, bool withValues)
    {
        var types = Services.Types.Current();
        var versions = Services.Versions.Load(rows.SelectMany(row => new[] { row.VersionId, row.PublishedVersionId }).ToList(), withValues);
        var ids = rows.Select(row => row.Id).ToArray();
        var edited = Services.Db.Set<NodeCultureRow>().Where(row => ids.Contains(row.NodeId) && row.Edited).ToList().ToLookup(row => row.NodeId, row => row.Culture);
        return rows.ConvertAll(IContent (row) => DocumentFactory.Build(
            row,
            types.Get<IContentType>(row.ContentTypeId),
            versions[row.VersionId],
            versions.GetValueOrDefault(row.PublishedVersionId),
            edited[row.Id],
            document => Fill(document, row)));
    }

    private static bool IsUntouched(Document document) =>
        document.PublishedState is PublishedState.Published or PublishedState.Unpublished && !document.IsDirty();

    private static void Copy(Document document, ContentRow row)
    {
        row.PublishedVersionId = document.PublishedVersionId;
        row.Published = document.Published;
        row.Edited = document.Edited;
    }

    private void Update(Document document)
    {
        var carriedAlong = IsCarriedAlong(document) && document.PublishedState is PublishedState.Published or PublishedState.Unpublished;
        if (!carriedAlong)
        {
            writer.EnsureName(document);
        }

        PrepareUpdate(document);
        if (carriedAlong)
        {
            return;
        }

        writer.Write(document);
    }

    private List<IContent> Scheduled(DateTime date, ContentScheduleAction action)
    {
        var ids = schedules.Due(date, action).Select(row => row.NodeId).Distinct().ToArray();
        return Many(Rows.Where(row => ids.Contains(row.Id)));
    }
}
