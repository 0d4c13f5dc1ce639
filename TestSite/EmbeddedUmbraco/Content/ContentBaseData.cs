using EmbeddedUmbraco.DataTypes;
using EmbeddedUmbraco.Entities;
using EmbeddedUmbraco.Persistence;
using EmbeddedUmbraco.Persistence.Nodes;
using EmbeddedUmbraco.Persistence.Scopes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;

namespace EmbeddedUmbraco.Content;

/// <summary>
/// The types that every Umbraco site starts with: the usual data types, media types and the member type, under Umbraco's
/// own keys. Safe to run again: it adds what is missing.
/// </summary>
internal sealed class ContentBaseData(
    ICoreScopeProvider scopes,
    IAmbientDatabase ambient,
    IMediaTypeRepository mediaTypes,
    IMemberTypeRepository memberTypes,
    IShortStringHelper strings,
    TimeProvider clock)
{
    public void Ensure()
    {
        using var scope = scopes.CreateCoreScope();
        EnsureDataTypes(ambient.Db);
        EnsureMediaTypes();
        EnsureMemberType();
        scope.Complete();
    }

    private void EnsureDataTypes(EmbeddedUmbracoDbContext db)
    {
        foreach (var type in StandardDataTypes.All.Where(type => !db.Set<NodeRow>().Any(node => node.Key == type.Key)))
        {
            db.Add(new DataTypeRow
            {
                Node = Node(type),
                NodeId = type.Id,
                EditorAlias = type.EditorAlias,
                EditorUiAlias = type.EditorUiAlias,
                DatabaseType = type.Storage,
            });
        }

        db.Flush();
    }

    private void EnsureMediaTypes()
    {
        var folder = Ensure(Constants.MediaTypes.Guids.FolderGuid, () => new MediaType(strings, Constants.System.Root)
        {
            Name = "Folder", Alias = Constants.Conventions.MediaTypes.Folder, Icon = Constants.Icons.MediaFolder, AllowedAsRoot = true,
        });
        var image = Ensure(Constants.MediaTypes.Guids.ImageGuid, () => WithFile(new MediaType(strings, Constants.System.Root)
        {
            Name = "Image", Alias = Constants.Conventions.MediaTypes.Image, Icon = Constants.Icons.MediaImage, AllowedAsRoot = true,
        }));
        var file = Ensure(Constants.MediaTypes.Guids.FileGuid, () => WithFile(new MediaType(strings, Constants.System.Root)
        {
            Name = "File", Alias = Constants.Conventions.MediaTypes.File, Icon = Constants.Icons.MediaFile, AllowedAsRoot = true,
        }));
        if (folder.AllowedContentTypes?.Any() is not true)
        {
            folder.AllowedContentTypes = new[] { folder, image, file }.Select((type, order) => new ContentTypeSort(type.Key, order, type.Alias)).ToList();
            mediaTypes.Save(folder);
        }
    }

    private IMediaType Ensure(Guid key, Func<MediaType> create)
    {
        if (mediaTypes.Get(key) is { } existing)
        {
            return existing;
        }

        var type = create();
        type.Key = key;
        mediaTypes.Save(type);
        return type;
    }

    private MediaType WithFile(MediaType type)
    {
        type.AddPropertyGroup("file", "File");
        type.AddPropertyType(
            new PropertyType(strings, Constants.PropertyEditors.Aliases.UploadField, ValueStorageType.Nvarchar, Constants.Conventions.Media.File) { Name = "File" }, "file");
        return type;
    }

    private void EnsureMemberType()
    {
        if (memberTypes.Get(StandardDataTypes.MemberTypeKey) is null)
        {
            memberTypes.Save(new MemberType(strings, Constants.System.Root)
            {
                Key = StandardDataTypes.MemberTypeKey, Name = "Member", Alias = Constants.Conventions.MemberTypes.DefaultAlias, Icon = Constants.Icons.Member,
            });
        }
    }

    private NodeRow Node(StandardDataType type) => new()
    {
        Id = type.Id,
        Key = type.Key,
        NodeObjectType = Constants.ObjectTypes.DataType,
        ParentId = Constants.System.Root,
        Level = 1,
        Path = $"-1,{type.Id}",
        Text = type.Name,
        UserId = -1,
        CreateDate = clock.GetUtcNow().UtcDateTime,
    };
}
