using EmbeddedUmbraco.Content;
using TestSite.Seed.Outline;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.Sites;

/// <summary>
/// The documents of the outlines. Homes, half translated documents and the recycle bin go through Umbraco's service; what is
/// below the homes is written in bulk, for the service publishes one document at a time and nobody wants to wait for 700.
/// </summary>
internal sealed class DocumentStep(IContentService documents, DocumentBulkWriter bulk) : ISeedStep
{
    private static readonly HashSet<string> Varying =
        SiteDocumentType.All.Where(type => type.VariesByCulture).Select(type => type.Alias).ToHashSet(StringComparer.Ordinal);

    public string Title => "Documents of Acme, Borealis and Cirrus";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var outlines = Site.All.Select(site => (Site: site, Nodes: site.Documents())).ToList();
        foreach (var (site, nodes) in outlines)
        {
            PublishHome(nodes[0], site);
        }

        var below = outlines.SelectMany(outline => outline.Nodes.Skip(1).Select(node => Document(node, outline.Site)));
        await bulk.WriteAsync(below, cancellationToken);
        foreach (var (site, nodes) in outlines)
        {
            nodes.ToList().ForEach(node => Finish(node, site));
        }
    }

    private static BulkDocument Document(OutlineNode node, Site site) => new()
    {
        Key = SeedKeys.Document(node.Path),
        ParentKey = SeedKeys.Document(node.ParentPath!),
        Name = node.Name,
        ContentTypeAlias = node.Type,
        Published = node.Flag is OutlineFlag.None or OutlineFlag.TranslationDraft,
        CultureNames = Varying.Contains(node.Type) ? Names(node, site) : [],
    };

    /// <summary>A draft of a translation comes later: in bulk a document is published in all its languages or in none.</summary>
    private static Dictionary<string, string> Names(OutlineNode node, Site site)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [site.Culture] = node.Name };
        if (node is { Translation: { } translation, Flag: not OutlineFlag.TranslationDraft })
        {
            names.Add(site.SecondCulture!, translation);
        }

        return names;
    }

    private void PublishHome(OutlineNode node, Site site)
    {
        var home = documents.Create(node.Name, Constants.System.Root, node.Type);
        home.Key = SeedKeys.Document(node.Path);
        var names = Names(node, site);
        foreach (var (culture, name) in names)
        {
            home.SetCultureName(name, culture);
        }

        Save(home, node);
        var published = documents.Publish(home, [.. names.Keys]);
        SeedFailedException.ThrowUnless(published.Success, $"{node.Path} published", published.Result);
    }

    private void Finish(OutlineNode node, Site site)
    {
        switch (node.Flag)
        {
            case OutlineFlag.TranslationDraft:
                var document = Get(node);
                document.SetCultureName(node.Translation, site.SecondCulture);
                Save(document, node);
                break;
            case OutlineFlag.Trashed:
                var trashed = documents.MoveToRecycleBin(Get(node));
                SeedFailedException.ThrowUnless(trashed.Success, $"{node.Path} in the recycle bin", trashed.Result);
                break;
        }
    }

    private void Save(IContent document, OutlineNode node)
    {
        var saved = documents.Save(document);
        SeedFailedException.ThrowUnless(saved.Success, $"{node.Path} saved", saved.Result);
    }

    private IContent Get(OutlineNode node) => documents.GetById(SeedKeys.Document(node.Path))!;
}
