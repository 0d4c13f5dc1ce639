using EmbeddedUmbraco.Content;
using Umbraco.Cms.Core.Services.Navigation;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class DocumentBulkWriterTests(ContentFixture umbraco) : IClassFixture<ContentFixture>
{
    private CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bulk_documents_are_such_as_the_service_would_have_written()
    {
        var parent = umbraco.Published(umbraco.NewPage("Bulk parent"));
        umbraco.NewPage("Was there", parent);
        var (root, leaf) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var written = await umbraco.Get<DocumentBulkWriter>().WriteAsync(
            [
                new BulkDocument { Key = root, ParentKey = parent.Key, Name = "Bulk", ContentTypeAlias = ContentFixture.Page, Published = true },
                new BulkDocument { Key = leaf, ParentKey = root, Name = "Blad", ContentTypeAlias = ContentFixture.Article, CultureNames = new Dictionary<string, string> { ["sv-SE"] = "Blad" } },
            ],
            Cancellation);

        var (first, second) = (umbraco.Documents.GetById(root)!, umbraco.Documents.GetById(leaf)!);
        Assert.Equal(2, written);
        Assert.Equal(($"{parent.Path},{first.Id}", 2, 1, true, false), (first.Path, first.Level, first.SortOrder, first.Published, first.Edited));
        Assert.Equal(($"{first.Path},{second.Id}", 3, 0, false), (second.Path, second.Level, second.SortOrder, second.Published));
        Assert.Equal("Blad", second.GetCultureName("sv-SE"));
        Assert.True(umbraco.Get<IDocumentNavigationQueryService>().TryGetChildrenKeys(root, out var children));
        Assert.Equal([leaf], children);
    }

    [Fact]
    public async Task Bulk_documents_can_be_changed_published_and_deleted_like_others()
    {
        var key = Guid.CreateVersion7();
        await umbraco.Get<DocumentBulkWriter>().WriteAsync([new BulkDocument { Key = key, Name = "Bulk page", ContentTypeAlias = ContentFixture.Page }], Cancellation);
        var page = umbraco.Documents.GetById(key)!;
        page.SetValue("headline", "words");

        Assert.True(umbraco.Documents.Save(page).Success);
        umbraco.Published(page);
        Assert.True(umbraco.NewPage("Next id").Id > page.Id);
        umbraco.Documents.Delete(page);

        Assert.Null(umbraco.Documents.GetById(key));
    }

    [Fact]
    public async Task A_document_whose_parent_is_unknown_leaves_nothing_written()
    {
        var orphaned = new BulkDocument { Key = Guid.CreateVersion7(), ParentKey = Guid.CreateVersion7(), Name = "Orphan", ContentTypeAlias = ContentFixture.Page };
        var sibling = new BulkDocument { Key = Guid.CreateVersion7(), Name = "Not orphaned", ContentTypeAlias = ContentFixture.Page };

        await Assert.ThrowsAsync<InvalidOperationException>(() => umbraco.Get<DocumentBulkWriter>().WriteAsync([sibling, orphaned], Cancellation));

        Assert.Null(umbraco.Documents.GetById(sibling.Key));
    }
}
