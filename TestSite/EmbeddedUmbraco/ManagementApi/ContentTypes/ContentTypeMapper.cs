using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace EmbeddedUmbraco.ManagementApi.ContentTypes;

internal static class ContentTypeMapper
{
    public static DocumentTypeModel Map(IContentType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? type.Alias,
        Description = type.Description,
        Icon = type.Icon ?? "icon-document",
        AllowedAsRoot = type.AllowedAsRoot,
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = type.VariesBySegment(),
        IsElement = type.IsElement,
        AllowedDocumentTypes = [.. Allowed(type).Select(allowed => new { documentType = new IdRef(allowed.Key), allowed.SortOrder })],
    };

    public static MediaTypeModel Map(IMediaType type) => new()
    {
        Id = type.Key,
        Alias = type.Alias,
        Name = type.Name ?? type.Alias,
        Description = type.Description,
        Icon = type.Icon ?? "icon-picture",
        AllowedAsRoot = type.AllowedAsRoot,
        VariesByCulture = type.VariesByCulture(),
        VariesBySegment = type.VariesBySegment(),
        IsElement = type.IsElement,
        AllowedMediaTypes = [.. Allowed(type).Select(allowed => new { mediaType = new IdRef(allowed.Key), allowed.SortOrder })],
    };

    public static ContentTypeItem Item(IContentTypeComposition type) =>
        new(type.Key, type.Name ?? type.Alias, type.Icon, type.Description, type.IsElement);

    public static Page<AllowedContentType> AllowedPage(PagedModel<IContentTypeComposition> page) =>
        new(page.Total, [.. page.Items.Select(type => new AllowedContentType(type.Key, type.Name ?? type.Alias, type.Description, type.Icon))]);

    private static IEnumerable<ContentTypeSort> Allowed(IContentTypeBase type) => type.AllowedContentTypes ?? [];
}
