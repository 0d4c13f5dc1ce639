using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class DocumentNotificationTests(ContentFixture umbraco) : IClassFixture<ContentFixture>, IDisposable
{
    public void Dispose() => umbraco.Probe.Forget();

    [Fact]
    public void Saving_comes_before_the_write_and_Saved_after_the_commit()
    {
        umbraco.Probe.Forget();
        var committed = false;
        umbraco.Probe.When<ContentSavedNotification>(notification => committed = umbraco.Documents.GetById(notification.SavedEntities.Single().Id) is not null);

        umbraco.NewPage("Heard");

        Assert.Equal(["ContentSaving", "ContentSaved"], umbraco.Probe.Heard);
        Assert.True(committed);
    }

    [Fact]
    public void Publishing_tells_in_order_what_happens()
    {
        var page = umbraco.NewPage("Order");
        umbraco.Probe.Forget();

        umbraco.Published(page);

        Assert.Equal(["ContentPublishing", "ContentPublished"], umbraco.Probe.Heard);
    }

    [Fact]
    public void A_cancelled_save_of_a_new_document_leaves_nothing()
    {
        umbraco.Probe.Cancel<ContentSavingNotification>();
        var page = umbraco.Documents.Create("Never", -1, ContentFixture.Page);

        var result = umbraco.Documents.Save(page);

        Assert.Equal(OperationResultType.FailedCancelledByEvent, result.Result);
        Assert.False(page.HasIdentity);
        Assert.DoesNotContain(umbraco.Documents.GetRootContent(), document => document.Name == "Never");
    }

    [Fact]
    public void A_cancelled_save_changes_nothing()
    {
        var page = umbraco.NewPage("Before");
        umbraco.Probe.Cancel<ContentSavingNotification>();
        page.Name = "After";

        umbraco.Documents.Save(page);

        Assert.Equal("Before", umbraco.Reload(page).Name);
    }

    [Fact]
    public void A_cancelled_publish_leaves_the_document_unpublished()
    {
        var page = umbraco.NewPage("Held back");
        umbraco.Probe.Cancel<ContentPublishingNotification>();

        Assert.Equal(PublishResultType.FailedPublishCancelledByEvent, umbraco.Documents.Publish(page, ["*"]).Result);

        Assert.False(umbraco.Reload(page).Published);
        Assert.DoesNotContain("ContentPublished", umbraco.Probe.Heard);
    }

    [Fact]
    public void A_cancelled_unpublish_leaves_the_document_published()
    {
        var page = umbraco.Published(umbraco.NewPage("Stays live"));
        umbraco.Probe.Cancel<ContentUnpublishingNotification>();

        umbraco.Documents.Unpublish(page);

        Assert.True(umbraco.Reload(page).Published);
    }

    [Fact]
    public void A_cancelled_move_leaves_the_document_where_it_was()
    {
        var page = umbraco.NewPage("Stays");
        var to = umbraco.NewPage("Elsewhere");
        umbraco.Probe.Cancel<ContentMovingNotification>();

        umbraco.Documents.Move(page, to.Id);

        Assert.Equal($"-1,{page.Id}", umbraco.Reload(page).Path);
    }

    [Fact]
    public void A_cancelled_trashing_leaves_the_branch_alone()
    {
        var page = umbraco.NewPage("Kept");
        var child = umbraco.NewPage("Kept child", page);
        umbraco.Probe.Cancel<ContentMovingToRecycleBinNotification>();

        umbraco.Documents.MoveToRecycleBin(page);

        Assert.Equal((false, false), (umbraco.Reload(page).Trashed, umbraco.Reload(child).Trashed));
    }

    [Fact]
    public void A_cancelled_delete_keeps_the_document()
    {
        var page = umbraco.NewPage("Survives");
        umbraco.Probe.Cancel<ContentDeletingNotification>();

        umbraco.Documents.Delete(page);

        Assert.NotNull(umbraco.Documents.GetById(page.Id));
    }

    [Fact]
    public void A_cancelled_sort_keeps_the_order()
    {
        var parent = umbraco.NewPage("Unsorted");
        var (a, b) = (umbraco.NewPage("a", parent), umbraco.NewPage("b", parent));
        umbraco.Probe.Cancel<ContentSortingNotification>();

        umbraco.Documents.Sort([b.Id, a.Id]);

        Assert.Equal((0, 1), (umbraco.Reload(a).SortOrder, umbraco.Reload(b).SortOrder));
    }

    [Fact]
    public void Trashing_tells_of_every_document_of_the_branch()
    {
        var page = umbraco.NewPage("Bin");
        umbraco.NewPage("Bin child", page);
        umbraco.Probe.Forget();
        var moved = 0;
        umbraco.Probe.When<ContentMovedToRecycleBinNotification>(notification => moved = notification.MoveInfoCollection.Count());

        umbraco.Documents.MoveToRecycleBin(page);

        Assert.Equal(["ContentMovingToRecycleBin", "ContentMovedToRecycleBin"], umbraco.Probe.Heard);
        Assert.Equal(2, moved);
    }

    [Fact]
    public void Sorting_says_that_documents_are_saved_and_sorted()
    {
        var parent = umbraco.NewPage("To sort");
        var (a, b) = (umbraco.NewPage("a", parent), umbraco.NewPage("b", parent));
        umbraco.Probe.Forget();

        umbraco.Documents.Sort([b.Id, a.Id]);

        Assert.Equal(["ContentSorting", "ContentSaving", "ContentSaved", "ContentSorted"], umbraco.Probe.Heard);
    }
}
