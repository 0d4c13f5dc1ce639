using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>The addresses and languages of documents.</summary>
public abstract class DomainRules(EmbeddedUmbracoFixture umbraco)
{
    private IDomainService Domains => umbraco.Get<IDomainService>();

    [Fact]
    public async Task Domains_keep_their_order_and_language_and_the_wildcard_comes_when_asked_for()
    {
        var page = await umbraco.Pages.PageAsync("With domains");

        Assert.Equal(DomainOperationStatus.Success, await SetAsync(page, "en-US", "b.example.test", "A.example.test/en"));

        Assert.Equal(["b.example.test", "a.example.test/en"], await NamesAsync(page, includeWildcards: false));
        Assert.Equal(3, (await NamesAsync(page, includeWildcards: true)).Count());
        Assert.All(await Domains.GetAssignedDomainsAsync(page.Key, includeWildcards: true), domain => Assert.Equal("en-US", domain.LanguageIsoCode));
    }

    [Fact]
    public async Task Setting_domains_replaces_those_before()
    {
        var page = await umbraco.Pages.PageAsync("Replaced domains");
        await SetAsync(page, null, "old.example.test", "stays.example.test");

        await SetAsync(page, null, "stays.example.test", "new.example.test");

        Assert.Equal(["stays.example.test", "new.example.test"], await NamesAsync(page, includeWildcards: true));
    }

    [Fact]
    public async Task A_domain_belongs_to_one_document()
    {
        var (first, second) = (await umbraco.Pages.PageAsync("Owner"), await umbraco.Pages.PageAsync("Rival"));
        await SetAsync(first, null, "mine.example.test");

        Assert.Equal(DomainOperationStatus.ConflictingDomainName, await SetAsync(second, null, "MINE.example.test"));
        Assert.Equal(DomainOperationStatus.DuplicateDomainName, await SetAsync(second, null, "twice.example.test", "twice.example.test"));
        Assert.Empty(await NamesAsync(second, includeWildcards: true));
    }

    [Fact]
    public async Task Document_and_language_must_exist_and_the_name_be_an_address()
    {
        var page = await umbraco.Pages.PageAsync("Bad domains");
        DomainsUpdateModel unknownLanguage = new() { Domains = [new DomainModel { DomainName = "x.example.test", IsoCode = "xx-XX" }] };

        Assert.Equal(DomainOperationStatus.LanguageNotFound, (await Domains.UpdateDomainsAsync(page.Key, unknownLanguage)).Status);
        Assert.Equal(DomainOperationStatus.InvalidDomainName, await SetAsync(page, null, "not an address"));
        Assert.Equal(DomainOperationStatus.ContentNotFound, (await Domains.UpdateDomainsAsync(Guid.CreateVersion7(), new() { Domains = [] })).Status);
    }

    [Fact]
    public async Task A_deleted_document_frees_its_domains()
    {
        var (gone, next) = (await umbraco.Pages.PageAsync("Gone"), await umbraco.Pages.PageAsync("Next"));
        await SetAsync(gone, null, "free.example.test");

        umbraco.Get<IContentService>().Delete(gone);

        Assert.Equal(DomainOperationStatus.Success, await SetAsync(next, null, "free.example.test"));
    }

    [Fact]
    public async Task All_domains_are_listed_with_their_documents()
    {
        var page = await umbraco.Pages.PageAsync("Listed");
        await SetAsync(page, "en-US", "listed.example.test");

        var all = (await Domains.GetAllAsync(includeWildcards: false)).ToList();

        Assert.Equal(page.Id, all.Single(domain => domain.DomainName == "listed.example.test").RootContentId);
        Assert.DoesNotContain(all, domain => domain.IsWildcard);
    }

    private async Task<DomainOperationStatus> SetAsync(IContent page, string? defaultIsoCode, params string[] names)
    {
        DomainsUpdateModel model = new() { DefaultIsoCode = defaultIsoCode, Domains = names.Select(name => new DomainModel { DomainName = name, IsoCode = "en-US" }).ToList() };
        return (await Domains.UpdateDomainsAsync(page.Key, model)).Status;
    }

    private async Task<IEnumerable<string>> NamesAsync(IContent page, bool includeWildcards) =>
        (await Domains.GetAssignedDomainsAsync(page.Key, includeWildcards)).Select(domain => domain.DomainName);
}
