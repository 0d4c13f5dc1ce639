using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.Entities;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using MediaModel = Umbraco.Cms.Core.Models.Media;

namespace EmbeddedUmbraco.Media;

internal sealed class MediaRepository(ContentServices services)
    : ContentRepository<IMedia>(services, new(Constants.ObjectTypes.Media, Constants.System.RecycleBinMedia, EntityMaps.Media)), IMediaRepository
{
    public void Save(IMedia entity)
    {
        var media = (MediaModel)entity;
        if (!media.HasIdentity)
        {
            InsertNode(media);
            media.VersionId = Services.Versions.Insert(Versions.Of(media));
        }
        else if (media.IsDirty())
        {
            var carriedAlong = IsCarriedAlong(media);
            PrepareUpdate(media);
            if (!carriedAlong)
            {
                Services.Versions.Replace(Versions.Of(media));
            }
        }
        else
        {
            return;
        }

        WriteState(media, row => row.MediaPath = MediaPaths.Of(media));
        media.ResetDirtyProperties();
    }

    public IMedia? GetMediaByPath(string mediaPath) => Many(Rows.Where(row => row.MediaPath == mediaPath)).FirstOrDefault();

    protected override List<IMedia> Build(List<EntityView> rows, bool withValues)
    {
        var types = Services.Types.Current();
        var versions = Services.Versions.Load(rows.ConvertAll(row => row.VersionId), withValues);
        return rows.ConvertAll(IMedia (row) => Build(row, types.Get<IMediaType>(row.ContentTypeId), versions[row.VersionId]));
    }

    private static MediaModel Build(EntityView row, IMediaType type, VersionRow version)
    {
        var media = new MediaModel(version.Name, row.ParentId, type, PropertyValues.Read(type, version.Values, []));
        media.DisableChangeTracking();
        Fill(media, row);
        media.ResetDirtyProperties(rememberDirty: false);
        media.EnableChangeTracking();
        return media;
    }
}
