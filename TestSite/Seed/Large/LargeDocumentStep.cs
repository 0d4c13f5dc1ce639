using EmbeddedUmbraco.Content;
using TestSite.Seed.Outline;
using TestSite.Seed.Sites;
using Umbraco.Cms.Core.Services;

namespace TestSite.Seed.Large;

/// <summary>Documents of the further clients, so that there are a hundred thousand.</summary>
internal sealed class LargeDocumentStep(DocumentBulkWriter writer, IContentService documents) : ISeedStep
{
    private const int Total = 100_000;
    private const string Culture = "en-US";

    private static readonly HashSet<string> Varying =
        SiteDocumentType.All.Where(type => type.VariesByCulture).Select(type => type.Alias).ToHashSet(StringComparer.Ordinal);

    public string Title => "100,000 documents";

    public Task RunAsync(CancellationToken cancellationToken)
    {
        var missing = Total - documents.Count();
        return writer.WriteAsync(LargeClient.All.SelectMany((client, index) => LargeTree.Documents(client, Share(missing, index)).Select(Document)), cancellationToken);
    }

    /// <summary>The first clients take one more each when it does not divide evenly.</summary>
    private static int Share(int missing, int client) =>
        (missing / LargeClient.All.Count) + (client < missing % LargeClient.All.Count ? 1 : 0);

    private static BulkDocument Document(OutlineNode node) => new()
    {
        Key = SeedKeys.Document(node.Path),
        ParentKey = node.ParentPath is null ? null : SeedKeys.Document(node.ParentPath),
        Name = node.Name,
        ContentTypeAlias = node.Type,
        Published = node.Flag is not OutlineFlag.Draft,
        CultureNames = Varying.Contains(node.Type) ? new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [Culture] = node.Name } : [],
    };
}
