using Umbraco.Cms.Core.Models;

namespace EmbeddedUmbraco.Content;

internal static class Versions
{
    /// <summary>The one version of what cannot be published.</summary>
    public static VersionRow Of(ContentBase content) => new()
    {
        Id = content.VersionId,
        NodeId = content.Id,
        Name = content.Name,
        VersionDate = content.UpdateDate,
        UserId = content.WriterId,
        Values = PropertyValues.Write(content.Properties, isPublished: false),
    };
}
