using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class EntityTreeTests(ContentFixture umbraco) : IClassFixture<ContentFixture>
{
    [Fact]
    public void A_document_of_the_tree_tells_type_state_and_cultures()
    {
        var article = umbraco.NewArticle(null, ("en-US", "Story"), ("da-DK", "Historie"));
        umbraco.Documents.Publish(article, ["en-US"]);

        var slim = Assert.IsType<DocumentEntitySlim>(umbraco.Entities.Get(article.Key, UmbracoObjectTypes.Document));

        Assert.Equal((ContentFixture.Article, "icon-document", ContentVariation.Culture), (slim.ContentTypeAlias, slim.ContentTypeIcon, slim.Variations));
        Assert.Equal((true, true), (slim.Published, slim.Edited));
        Assert.Equal("Historie", slim.CultureNames["da-DK"]);
        Assert.Equal(["en-US"], slim.PublishedCultures);
        Assert.Equal(["da-DK"], slim.EditedCultures);
    }

    [Fact]
    public void Children_come_in_their_order_page_by_page_with_the_total()
    {
        var parent = Family("Paged", 5);

        var page = umbraco.Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 2, 2, out var total);

        Assert.Equal(5, total);
        Assert.Equal(["child 2", "child 3"], page.Select(child => child.Name));
    }

    [Fact]
    public void Children_can_be_ordered_by_name_downwards()
    {
        var parent = Family("Down", 3);

        var page = umbraco.Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 10, out _, filter: null, Ordering.By("name", Direction.Descending));

        Assert.Equal(["child 2", "child 1", "child 0"], page.Select(child => child.Name));
    }

    [Fact]
    public void Descendants_are_found_by_a_part_of_their_name_without_regard_to_case()
    {
        var root = umbraco.NewPage("Search root");
        umbraco.NewPage("ØLANDS Fyrtårn", umbraco.NewPage("Between", root));
        var filter = umbraco.Get<ICoreScopeProvider>().CreateQuery<IUmbracoEntity>().Where(entity => entity.Name!.Contains("landS FYRTÅ"));

        var found = umbraco.Entities.GetPagedDescendants(root.Id, UmbracoObjectTypes.Document, 0, 10, out var total, filter);

        Assert.Equal(1, total);
        Assert.Equal("ØLANDS Fyrtårn", Assert.Single(found).Name);
    }

    [Fact]
    public void A_parent_says_that_it_has_children()
    {
        var parent = Family("Parent", 1);

        Assert.True(umbraco.Entities.Get(parent.Id)!.HasChildren);
        Assert.False(umbraco.Entities.GetChildren(parent.Id).Single().HasChildren);
    }

    [Fact]
    public void Trashed_documents_are_only_among_the_trashed_children()
    {
        var parent = Family("Half", 2);
        var trashed = umbraco.Documents.GetById(umbraco.Entities.GetChildren(parent.Id).First().Id)!;
        umbraco.Documents.MoveToRecycleBin(trashed);

        umbraco.Entities.GetPagedChildren(parent.Key, UmbracoObjectTypes.Document, 0, 10, out var left);
        var bin = umbraco.Entities.GetPagedTrashedChildren(Constants.System.RecycleBinContent, UmbracoObjectTypes.Document, 0, 100, out _);

        Assert.Equal(1, left);
        Assert.Contains(bin, entity => entity.Key == trashed.Key);
    }

    [Fact]
    public void Siblings_are_counted_on_both_sides()
    {
        var parent = Family("Siblings", 7);
        var middle = umbraco.Entities.GetChildren(parent.Id).Single(child => child.Name == "child 3");

        var found = umbraco.Entities.GetSiblings(middle.Key, [UmbracoObjectTypes.Document], 1, 2, out var before, out var after);

        Assert.Equal(["child 2", "child 3", "child 4", "child 5"], found.Select(sibling => sibling.Name));
        Assert.Equal((2, 1), (before, after));
    }

    [Fact]
    public void Paths_are_told_by_id_and_by_key()
    {
        var child = umbraco.NewPage("Path child", umbraco.NewPage("Path parent"));

        Assert.Equal(child.Path, umbraco.Entities.GetAllPaths(UmbracoObjectTypes.Document, child.Id).Single().Path);
        Assert.Equal(child.Path, umbraco.Entities.GetAllPaths(UmbracoObjectTypes.Document, child.Key).Single().Path);
        Assert.Empty(umbraco.Entities.GetAllPaths(UmbracoObjectTypes.Media, child.Id));
    }

    [Fact]
    public void A_page_of_children_costs_the_same_few_queries_however_long_it_is()
    {
        var parent = umbraco.NewPage("Counted");
        for (var number = 0; number < 20; number++)
        {
            umbraco.NewArticle(parent, ("en-US", $"article {number}"), ("sv-SE", $"artikel {number}"));
        }

        List<IEntitySlim> page = [];
        var queries = umbraco.Queries.In(() => page = umbraco.Entities.GetPagedChildren(parent.Id, UmbracoObjectTypes.Document, 0, 20, out _).ToList());

        Assert.Equal(20, page.Count);
        // The total, the page, its cultures, and the stamp of the types.
        Assert.Equal(4, queries);
    }

    private IContent Family(string name, int children)
    {
        var parent = umbraco.NewPage(name);
        for (var number = 0; number < children; number++)
        {
            umbraco.NewPage($"child {number}", parent);
        }

        return parent;
    }
}
