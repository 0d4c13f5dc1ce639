using TestSite.Seed;
using TestSite.Seed.Outline;
using TestSite.Seed.Sites;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Seed;

[Collection(nameof(DemoSeedCollection))]
public sealed class DemoDocumentsTests(DemoSeedFixture demo)
{
    private static readonly List<OutlineNode> Outline = [.. Site.All.SelectMany(site => site.Documents())];

    [Fact]
    public void Every_document_and_medium_of_the_outlines_is_there()
    {
        var entities = demo.Get<IEntityService>();

        Assert.All(Outline, node => Assert.True(entities.Exists(SeedKeys.Document(node.Path), UmbracoObjectTypes.Document), node.Path));
        Assert.All(
            Site.All.SelectMany(site => site.Media()),
            node => Assert.True(entities.Exists(SeedKeys.Media(node.Path), UmbracoObjectTypes.Media), node.Path));
    }

    [Fact]
    public void Documents_stand_where_the_outline_puts_them()
    {
        var document = Document("acme/products/pumps/centrifugal-pumps/a-series/a-100");

        Assert.Equal(6, document.Level);
        Assert.Equal(Document("acme/products/pumps/centrifugal-pumps/a-series").Id, document.ParentId);
    }

    [Fact]
    public void Published_drafts_and_translations_are_as_the_outline_says()
    {
        Assert.Equal(["da-DK", "en-US"], Document("acme/products/pumps").PublishedCultures.Order(StringComparer.Ordinal));
        Assert.Equal("Pumper", Document("acme/products/pumps").GetCultureName("da-DK"));
        Assert.Equal(["en-US"], Document("acme/about-acme/sustainability/water-footprint").PublishedCultures);
        Assert.False(Document("acme/legal/data-processing-agreement").Published);
        Assert.True(Document("acme/people/leadership").Published);
        Assert.True(Document("cirrus/kampagner/jul-2024").Trashed);
    }

    [Fact]
    public async Task Every_site_has_its_domains_with_their_languages()
    {
        var domains = await demo.Get<IDomainService>().GetAllAsync(includeWildcards: false);

        Assert.Equal(
            Site.All.SelectMany(site => site.Domains).Select(domain => (domain.Name, (string?)domain.Culture)).Order(),
            domains.Select(domain => (domain.DomainName, domain.LanguageIsoCode)).Order());
    }

    [Fact]
    public async Task Three_languages_with_English_as_default()
    {
        var languages = await demo.Get<ILanguageService>().GetAllAsync();

        Assert.Equal([("da-DK", false), ("en-US", true), ("sv-SE", false)], languages.Select(language => (language.IsoCode, language.IsDefault)).Order());
    }

    [Fact]
    public void Media_have_files_that_can_be_read()
    {
        var media = demo.Get<IMediaService>();
        var picture = media.GetById(SeedKeys.Media("acme/brand/logo"))!;

        Assert.Equal("Image", picture.ContentType.Alias);
        Assert.NotEmpty(picture.GetValue<string>("umbracoFile")!);
        Assert.True(media.GetById(SeedKeys.Media("cirrus/kampagner/jul-2024"))!.Trashed);
    }

    private IContent Document(string path) => demo.Get<IContentService>().GetById(SeedKeys.Document(path))!;
}
