using EmbeddedUmbraco.ManagementApi.Shared;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace EmbeddedUmbraco.ManagementApi.Documents;

internal sealed class DocumentPageMapper(PropertyValues values, IIdKeyMap idKeyMap)
{
    public DocumentModel Map(IContent content) => new()
    {
        Id = content.Key,
        DocumentType = new ContentTypeRef(content.ContentType.Key, content.ContentType.Icon ?? "icon-document"),
        Values = values.Of(content),
        Variants = [.. Cultures(content).Select(culture => Variant(content, culture))],
        IsTrashed = content.Trashed,
        Template = TemplateOf(content),
    };

    private static IEnumerable<string?> Cultures(IContent content) =>
        content.AvailableCultures.Any() ? content.AvailableCultures : (IEnumerable<string?>)[null];

    private static DocumentVariant Variant(IContent content, string? culture) => new(
        culture,
        (culture is null ? content.Name : content.GetCultureName(culture)) ?? string.Empty,
        content.CreateDate,
        (culture is null ? null : content.GetUpdateDate(culture)) ?? content.UpdateDate,
        DocumentStates.Of(content, culture),
        culture is null ? content.PublishDate : content.GetPublishDate(culture));

    private IdRef? TemplateOf(IContent content)
    {
        if (content.TemplateId is not { } id)
        {
            return null;
        }

        Attempt<Guid> key = idKeyMap.GetKeyForId(id, UmbracoObjectTypes.Template);
        return key.Success ? new IdRef(key.Result) : null;
    }
}
