using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Models.ContentPublishing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Services.Querying.RecycleBin;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

/// <summary>What follows the document tree: the navigation in memory, the bin's memory, domains, the log.</summary>
public sealed class TreeFollowersTests(ContentFixture umbraco) : IClassFixture<ContentFixture>
{
    private IDocumentNavigationQueryService Navigation => umbraco.Get<IDocumentNavigationQueryService>();

    [Fact]
    public void The_navigation_follows_create_move_trash_and_delete()
    {
        var (first, second) = (umbraco.NewPage("First home"), umbraco.NewPage("Second home"));
        var page = umbraco.NewPage("Followed", first);
        Assert.Equal(first.Key, ParentInNavigation(page));

        umbraco.Documents.Move(page, second.Id);
        Assert.Equal(second.Key, ParentInNavigation(page));

        umbraco.Documents.MoveToRecycleBin(page);
        Assert.False(Navigation.TryGetParentKey(page.Key, out _));
        Assert.True(Navigation.TryGetParentKeyInBin(page.Key, out _));

        umbraco.Documents.Delete(page);
        Assert.False(Navigation.TryGetParentKeyInBin(page.Key, out _));
    }

    [Fact]
    public async Task The_bin_remembers_the_original_parent()
    {
        var parent = umbraco.NewPage("Original parent");
        var page = umbraco.NewPage("Comes back", parent);
        umbraco.Documents.MoveToRecycleBin(page);

        var remembered = await umbraco.Get<IDocumentRecycleBinQueryService>().GetOriginalParentAsync(page.Key);
        Assert.Equal(parent.Key, remembered.Result!.Key);

        umbraco.Documents.Move(umbraco.Reload(page), parent.Id);
        var forgotten = await umbraco.Get<IDocumentRecycleBinQueryService>().GetOriginalParentAsync(page.Key);
        Assert.Equal(RecycleBinQueryResultType.NotTrashed, forgotten.Status);
    }

    [Fact]
    public async Task Domains_belong_to_their_document_and_go_with_it()
    {
        var home = umbraco.NewPage("Home of domains");
        var model = new DomainsUpdateModel { DefaultIsoCode = "da-DK", Domains = [new DomainModel { DomainName = "acme.test", IsoCode = "en-US" }] };

        var updated = await umbraco.Get<IDomainService>().UpdateDomainsAsync(home.Key, model);

        Assert.Equal(DomainOperationStatus.Success, updated.Status);
        var assigned = (await umbraco.Get<IDomainService>().GetAssignedDomainsAsync(home.Key, includeWildcards: true)).ToList();
        Assert.Equal(["en-US", "da-DK"], assigned.OrderBy(domain => domain.IsWildcard).Select(domain => domain.LanguageIsoCode));
        umbraco.Documents.Delete(home);
        Assert.DoesNotContain(await umbraco.Get<IDomainService>().GetAllAsync(includeWildcards: true), domain => domain.RootContentId == home.Id);
    }

    [Fact]
    public async Task What_is_done_to_a_document_is_in_its_log()
    {
        var page = umbraco.NewPage("Logged");
        umbraco.Published(page);

        var log = await umbraco.Get<IAuditService>().GetItemsByKeyAsync(page.Key, UmbracoObjectTypes.Document, 0, 10);

        Assert.Equal([AuditType.Publish, AuditType.Save], log.Items.Select(item => item.AuditType));
    }

    [Fact]
    public async Task The_genuine_editing_service_validates_and_saves()
    {
        var type = umbraco.Get<IContentTypeService>().Get(ContentFixture.Page)!;
        var model = new ContentCreateModel
        {
            ContentTypeKey = type.Key,
            ParentKey = Constants.System.RootKey,
            Variants = [new VariantModel { Name = "By the editing service" }],
            Properties = [new PropertyValueModel { Alias = "headline", Value = "Hello" }],
        };

        var created = await umbraco.Get<IContentEditingService>().CreateAsync(model, Constants.Security.SuperUserKey);

        Assert.Equal(ContentEditingOperationStatus.Success, created.Status);
        Assert.Equal("Hello", umbraco.Documents.GetById(created.Result.Content!.Key)!.GetValue<string>("headline"));
    }

    [Fact]
    public async Task The_genuine_publishing_service_publishes_and_unpublishes()
    {
        var page = umbraco.NewPage("By the publishing service");
        var service = umbraco.Get<IContentPublishingService>();

        var published = await service.PublishAsync(page.Key, [new CulturePublishScheduleModel { Culture = null }], Constants.Security.SuperUserKey);

        Assert.Equal(ContentPublishingOperationStatus.Success, published.Status);
        Assert.True(umbraco.Reload(page).Published);
        Assert.Equal(ContentPublishingOperationStatus.Success, (await service.UnpublishAsync(page.Key, null, Constants.Security.SuperUserKey)).Result);
        Assert.False(umbraco.Reload(page).Published);
    }

    private Guid? ParentInNavigation(IContent page)
    {
        Assert.True(Navigation.TryGetParentKey(page.Key, out var parent));
        return parent;
    }
}
