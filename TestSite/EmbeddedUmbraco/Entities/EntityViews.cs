using EmbeddedUmbraco.Content;
using EmbeddedUmbraco.ContentTypes;
using EmbeddedUmbraco.Members;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;

namespace EmbeddedUmbraco.Entities;

internal static class EntityViews
{
    /// <summary>Nodes of every kind; those without content have zeros in its columns.</summary>
    public static IQueryable<EntityView> Entities(this EmbeddedUmbracoDbContext db) =>
        from node in db.Set<NodeRow>()
        join content in db.Set<ContentRow>() on node.Id equals content.NodeId into contents
        from content in contents.DefaultIfEmpty()
        select new EntityView
        {
            Id = node.Id,
            Key = node.Key,
            NodeObjectType = node.NodeObjectType,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            Name = node.Text,
            CreatorId = node.UserId ?? -1,
            CreateDate = node.CreateDate,
            UpdateDate = content == null ? node.CreateDate : content.UpdateDate,
            WriterId = content == null ? 0 : content.WriterId,
            ContentTypeId = content == null ? 0 : content.ContentTypeId,
            VersionId = content == null ? 0 : content.VersionId,
            PublishedVersionId = content == null ? 0 : content.PublishedVersionId,
            Published = content != null && content.Published,
            Edited = content != null && content.Edited,
            MediaPath = content == null ? null : content.MediaPath,
        };

    /// <summary>Documents, media or members.</summary>
    public static IQueryable<EntityView> Contents(this EmbeddedUmbracoDbContext db, Guid objectType) =>
        from node in db.Set<NodeRow>()
        where node.NodeObjectType == objectType
        join content in db.Set<ContentRow>() on node.Id equals content.NodeId
        select new EntityView
        {
            Id = node.Id,
            Key = node.Key,
            NodeObjectType = node.NodeObjectType,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            Name = node.Text,
            CreatorId = node.UserId ?? -1,
            CreateDate = node.CreateDate,
            UpdateDate = content.UpdateDate,
            WriterId = content.WriterId,
            ContentTypeId = content.ContentTypeId,
            VersionId = content.VersionId,
            PublishedVersionId = content.PublishedVersionId,
            Published = content.Published,
            Edited = content.Edited,
            MediaPath = content.MediaPath,
        };

    public static IQueryable<EntityView> Members(this EmbeddedUmbracoDbContext db) =>
        from member in db.Set<MemberRow>()
        join node in db.Set<NodeRow>() on member.NodeId equals node.Id
        join content in db.Set<ContentRow>() on node.Id equals content.NodeId
        join type in db.Set<ContentTypeRow>() on content.ContentTypeId equals type.NodeId
        select new EntityView
        {
            Id = node.Id,
            Key = node.Key,
            NodeObjectType = node.NodeObjectType,
            ParentId = node.ParentId,
            Level = node.Level,
            Path = node.Path,
            SortOrder = node.SortOrder,
            Trashed = node.Trashed,
            Name = node.Text,
            CreatorId = node.UserId ?? -1,
            CreateDate = node.CreateDate,
            UpdateDate = content.UpdateDate,
            WriterId = content.WriterId,
            ContentTypeId = content.ContentTypeId,
            VersionId = content.VersionId,
            ContentTypeAlias = type.Alias,
            Username = member.Username,
            Email = member.Email,
            IsApproved = member.IsApproved,
            IsLockedOut = member.IsLockedOut,
            LastLoginDate = member.LastLoginDate,
        };
}
