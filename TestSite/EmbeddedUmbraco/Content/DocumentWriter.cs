using EmbeddedUmbraco.Entities;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;
using Document = Umbraco.Cms.Core.Models.Content;

namespace EmbeddedUmbraco.Content;

/// <summary>
/// The versions of a document. What is edited is one version; publishing turns it into the published one and starts a new
/// one to edit, so that what was published before stays as history.
/// </summary>
internal sealed class DocumentWriter(ContentServices services, ILanguageRepository languages)
{
    public void Write(Document document)
    {
        var publishing = document.PublishedState == PublishedState.Publishing;
        var edited = MarkEdited(document, publishing);
        if (publishing)
        {
            document.PublishedVersionId = Put(PublishedVersion(document));
            document.VersionId = 0;
        }

        document.VersionId = Put(CurrentVersion(document));
        SetPublished(document, edited);
        WriteCultures(document);
    }

    /// <summary>An invariant name is always there; a variant document takes it from its default culture.</summary>
    public void EnsureName(Document document)
    {
        if (!document.ContentType.VariesByCulture() || document.CultureInfos is not { Count: > 0 } cultures)
        {
            return;
        }

        var standard = languages.GetDefaultIsoCode();
        var name = document.GetCultureName(standard) ?? cultures.Values.First().Name;
        if (string.IsNullOrWhiteSpace(document.Name) || document.CultureInfos.ContainsKey(standard))
        {
            document.Name = name;
        }
    }

    private void WriteCultures(Document document)
    {
        var db = services.Db;
        db.Set<NodeCultureRow>().Where(row => row.NodeId == document.Id).ExecuteDelete();
        if (document.ContentType.VariesByCulture())
        {
            db.AddRange(document.AvailableCultures.Select(culture => new NodeCultureRow
            {
                NodeId = document.Id,
                Culture = culture,
                Name = document.GetCultureName(culture)!,
                Published = document.IsCulturePublished(culture),
                Edited = document.IsCultureEdited(culture),
            }));
            db.Flush();
        }
    }

    private int Put(VersionRow version)
    {
        if (version.Id == 0)
        {
            return services.Versions.Insert(version);
        }

        services.Versions.Replace(version);
        return version.Id;
    }

    private static VersionRow PublishedVersion(Document document) => Version(document) with
    {
        Cultures = CulturesOf(document, document.PublishCultureInfos),
        Values = PropertyValues.Write(document.Properties, isPublished: true),
    };

    private static VersionRow CurrentVersion(Document document) => Version(document) with
    {
        Cultures = CulturesOf(document, document.CultureInfos),
        Values = PropertyValues.Write(document.Properties, isPublished: false),
    };

    private static VersionRow Version(Document document) => new()
    {
        Id = document.VersionId,
        NodeId = document.Id,
        Name = document.Name,
        VersionDate = document.UpdateDate,
        UserId = document.WriterId,
    };

    private static List<VersionCultureRow> CulturesOf(Document document, ContentCultureInfosCollection? cultures) =>
        document.ContentType.VariesByCulture() && cultures is not null
            ? cultures.Values.Select(info => new VersionCultureRow { Culture = info.Culture, Name = info.Name ?? string.Empty, Date = info.Date }).ToList()
            : [];

    /// <summary>Whether something differs from what is, or is about to be, published; names count too.</summary>
    private bool MarkEdited(Document document, bool publishing)
    {
        var changed = PropertyValues.Changed(document.Properties).Select(value => value.Culture).ToList();
        var edited = changed.Count > 0 || (!publishing && document.PublishName != document.Name);
        if (!document.ContentType.VariesByCulture())
        {
            return edited;
        }

        var cultures = changed.Select(culture => culture ?? languages.GetDefaultIsoCode()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        cultures.UnionWith(document.AvailableCultures.Where(culture => document.GetCultureName(culture) != document.GetPublishName(culture)));
        document.SetCultureEdited(cultures);
        document.AdjustDates(document.UpdateDate, publishing);
        return edited || cultures.Count > 0;
    }

    private static void SetPublished(Document document, bool edited)
    {
        var published = document.PublishedState switch
        {
            PublishedState.Publishing => true,
            PublishedState.Unpublishing => false,
            _ => document.Published,
        };
        if (document.PublishedState == PublishedState.Publishing)
        {
            document.PublishName = document.Name;
            document.PublishDate = document.UpdateDate;
            document.PublisherId = document.WriterId;
        }
        else if (!published)
        {
            document.PublishName = null;
            document.PublishDate = null;
            document.PublisherId = null;
        }

        document.Published = published;
        document.Edited = !published || edited;
    }
}
