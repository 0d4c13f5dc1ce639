using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class DocumentPublishingTests(ContentFixture umbraco) : IClassFixture<ContentFixture>
{
    [Fact]
    public void A_saved_document_is_edited_and_not_published()
    {
        var page = umbraco.Reload(umbraco.NewPage("Draft"));

        Assert.Equal((false, true), (page.Published, page.Edited));
        Assert.Equal(0, page.PublishedVersionId);
    }

    [Fact]
    public void Publishing_keeps_the_published_version_and_starts_a_new_one()
    {
        var page = umbraco.NewPage("Goes live");
        page.SetValue("headline", "first");
        umbraco.Documents.Save(page);
        var draft = page.VersionId;

        umbraco.Published(page);

        var live = umbraco.Reload(page);
        Assert.Equal((true, false), (live.Published, live.Edited));
        Assert.Equal(draft, live.PublishedVersionId);
        Assert.NotEqual(draft, live.VersionId);
        Assert.Equal("Goes live", live.PublishName);
        Assert.Equal("first", live.GetValue<string>("headline", published: true));
        Assert.Equal(2, umbraco.Documents.GetVersions(page.Id).Count());
    }

    [Fact]
    public void A_change_after_publishing_leaves_the_published_values_alone()
    {
        var page = umbraco.NewPage("Changing");
        page.SetValue("headline", "old");
        umbraco.Documents.Save(page);
        umbraco.Published(page);

        page.Name = "Changed";
        page.SetValue("headline", "new");
        umbraco.Documents.Save(page);

        var read = umbraco.Reload(page);
        Assert.Equal((true, true), (read.Published, read.Edited));
        Assert.Equal(("Changed", "Changing"), (read.Name, read.PublishName));
        Assert.Equal(("new", "old"), (read.GetValue<string>("headline"), read.GetValue<string>("headline", published: true)));
    }

    [Fact]
    public void Unpublishing_keeps_the_document_and_its_values()
    {
        var page = umbraco.Published(umbraco.NewPage("Retired"));

        var result = umbraco.Documents.Unpublish(page);

        Assert.Equal(PublishResultType.SuccessUnpublish, result.Result);
        var read = umbraco.Reload(page);
        Assert.Equal((false, true), (read.Published, read.Edited));
        Assert.Null(read.PublishName);
    }

    [Fact]
    public void A_child_of_an_unpublished_parent_cannot_be_published()
    {
        var child = umbraco.NewPage("Too early", umbraco.NewPage("Not yet"));

        Assert.Equal(PublishResultType.FailedPublishPathNotPublished, umbraco.Documents.Publish(child, ["*"]).Result);
        Assert.False(umbraco.Reload(child).Published);
    }

    [Fact]
    public void Cultures_are_published_one_by_one()
    {
        var article = umbraco.NewArticle(null, ("en-US", "News"), ("da-DK", "Nyheder"));

        Assert.Equal(PublishResultType.SuccessPublishCulture, umbraco.Documents.Publish(article, ["da-DK"]).Result);

        var read = umbraco.Reload(article);
        Assert.Equal(["da-DK"], read.PublishedCultures);
        Assert.Equal(("News", "Nyheder"), (read.GetCultureName("en-US"), read.GetPublishName("da-DK")));
        Assert.Equal((true, false), (read.IsCultureEdited("en-US"), read.IsCultureEdited("da-DK")));
        Assert.Equal("News", read.Name);
    }

    [Fact]
    public void One_culture_can_be_unpublished_while_the_other_stays()
    {
        var article = umbraco.NewArticle(null, ("en-US", "Both"), ("sv-SE", "Båda"));
        umbraco.Published(article);

        Assert.Equal(PublishResultType.SuccessUnpublishCulture, umbraco.Documents.Unpublish(umbraco.Reload(article), "sv-SE").Result);

        var read = umbraco.Reload(article);
        Assert.True(read.Published);
        Assert.Equal(["en-US"], read.PublishedCultures);
    }

    [Fact]
    public void Unpublishing_the_last_culture_unpublishes_the_document()
    {
        var article = umbraco.Published(umbraco.NewArticle(null, ("sv-SE", "Sist")));

        umbraco.Documents.Unpublish(umbraco.Reload(article), "sv-SE");

        var read = umbraco.Reload(article);
        Assert.False(read.Published);
        Assert.Empty(read.PublishedCultures);
    }

    [Fact]
    public void A_changed_culture_name_marks_only_that_culture_as_edited()
    {
        var article = umbraco.Published(umbraco.NewArticle(null, ("en-US", "Title"), ("da-DK", "Titel")));

        article.SetCultureName("Overskrift", "da-DK");
        umbraco.Documents.Save(article);

        var read = umbraco.Reload(article);
        Assert.Equal((false, true), (read.IsCultureEdited("en-US"), read.IsCultureEdited("da-DK")));
        Assert.Equal("Titel", read.GetPublishName("da-DK"));
    }

    [Fact]
    public void A_branch_can_be_published_at_once()
    {
        var root = umbraco.NewPage("Branch root");
        var leaf = umbraco.NewPage("Branch leaf", umbraco.NewPage("Branch middle", root));

        var results = umbraco.Documents.PublishBranch(root, PublishBranchFilter.IncludeUnpublished, ["*"]).ToList();

        Assert.All(results, result => Assert.True(result.Success));
        Assert.True(umbraco.Reload(leaf).Published);
    }

    [Fact]
    public void An_older_version_can_be_brought_back()
    {
        var page = umbraco.NewPage("Version one");
        umbraco.Published(page);
        page.Name = "Version two";
        umbraco.Documents.Save(page);

        var result = umbraco.Documents.Rollback(page.Id, page.PublishedVersionId);

        Assert.True(result.Success);
        Assert.Equal("Version one", umbraco.Reload(page).Name);
    }

    [Fact]
    public void A_version_that_is_not_current_cannot_be_saved()
    {
        var page = umbraco.NewPage("Stale");
        var stale = umbraco.Reload(page);
        umbraco.Published(page);
        stale.Name = "Overwritten";

        Assert.Throws<InvalidOperationException>(() => umbraco.Documents.Save(stale));
        Assert.Equal("Stale", umbraco.Reload(page).Name);
    }
}
