using EmbeddedUmbraco.Entities;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;
using Document = Umbraco.Cms.Core.Models.Content;

namespace EmbeddedUmbraco.Content;

internal static class DocumentFactory
{
    public static Document Build(
        EntityView row, IContentType type, VersionRow current, VersionRow? published, IEnumerable<string> editedCultures, Action<Document> fill)
    {
        var publishedValues = row.Published && published is not null ? published.Values : [];
        var document = new Document(current.Name, row.ParentId, type, PropertyValues.Read(type, current.Values, publishedValues));
        document.DisableChangeTracking();
        fill(document);
        document.Published = row.Published;
        document.Edited = row.Edited;
        document.PublishedVersionId = row.PublishedVersionId;
        if (row.Published && published is not null)
        {
            FillPublished(document, published);
        }

        if (type.VariesByCulture())
        {
            FillCultures(document, current, row.Published ? published : null, editedCultures);
        }

        document.ResetDirtyProperties(rememberDirty: false);
        document.EnableChangeTracking();
        return document;
    }

    private static void FillPublished(Document document, VersionRow published)
    {
        document.PublishDate = published.VersionDate;
        document.PublishName = published.Name;
        document.PublisherId = published.UserId;
    }

    private static void FillCultures(Document document, VersionRow current, VersionRow? published, IEnumerable<string> editedCultures)
    {
        foreach (var culture in current.Cultures)
        {
            document.SetCultureInfo(culture.Culture, culture.Name, culture.Date);
        }

        foreach (var culture in published?.Cultures ?? [])
        {
            document.SetPublishInfo(culture.Culture, culture.Name, culture.Date);
        }

        document.SetCultureEdited(editedCultures);
    }
}
