using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace EmbeddedUmbraco.ManagementApi.Documents;

/// <summary>The state of a document, or of one of its languages, in the client's words.</summary>
internal static class DocumentStates
{
    public static string Of(IDocumentEntitySlim entity, string? culture) => Name(
        entity.Trashed,
        culture is null ? entity.Published : entity.PublishedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase),
        culture is null ? entity.Edited : entity.EditedCultures.Contains(culture, StringComparer.OrdinalIgnoreCase));

    public static string Of(IContent content, string? culture) => Name(
        content.Trashed,
        culture is null ? content.Published : content.IsCulturePublished(culture),
        culture is null ? content.Edited : content.IsCultureEdited(culture));

    private static string Name(bool trashed, bool published, bool edited) => (trashed, published, edited) switch
    {
        (true, _, _) => "Trashed",
        (_, false, _) => "Draft",
        (_, _, true) => "PublishedPendingChanges",
        _ => "Published",
    };
}
