using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class DocumentTreeTests(ContentFixture umbraco) : IClassFixture<ContentFixture>
{
    [Fact]
    public void A_new_document_gets_the_path_and_level_below_its_parent()
    {
        var parent = umbraco.NewPage("Parent");
        var child = umbraco.NewPage("Child", parent);

        Assert.Equal($"-1,{parent.Id}", parent.Path);
        Assert.Equal($"-1,{parent.Id},{child.Id}", child.Path);
        Assert.Equal((1, 2), (parent.Level, child.Level));
        Assert.Equal(child.Path, umbraco.Reload(child).Path);
    }

    [Fact]
    public void New_documents_come_last_among_their_siblings()
    {
        var parent = umbraco.NewPage("Ordered");

        var orders = new[] { "a", "b", "c" }.Select(name => umbraco.NewPage(name, parent).SortOrder);

        Assert.Equal([0, 1, 2], orders);
    }

    [Fact]
    public void A_second_sibling_of_the_same_name_gets_a_number()
    {
        var parent = umbraco.NewPage("Names");

        var names = Enumerable.Range(0, 3).Select(_ => umbraco.NewPage("Home", parent).Name);

        Assert.Equal(["Home", "Home (1)", "Home (2)"], names);
    }

    [Fact]
    public void A_moved_branch_takes_its_descendants_along()
    {
        var from = umbraco.NewPage("From");
        var moved = umbraco.NewPage("Moved", from);
        var below = umbraco.NewPage("Below", moved);
        var to = umbraco.NewPage("To");
        umbraco.NewPage("First", to);

        var result = umbraco.Documents.Move(moved, umbraco.NewPage("Deep", to).Id);

        Assert.True(result.Success);
        var (root, leaf) = (umbraco.Reload(moved), umbraco.Reload(below));
        Assert.Equal($"-1,{to.Id},{root.ParentId},{root.Id}", root.Path);
        Assert.Equal($"{root.Path},{leaf.Id}", leaf.Path);
        Assert.Equal((3, 4), (root.Level, leaf.Level));
        Assert.Equal(root.Id, leaf.ParentId);
    }

    [Fact]
    public void A_move_puts_the_document_last_at_its_new_place()
    {
        var to = umbraco.NewPage("Target");
        umbraco.NewPage("One", to);
        var moved = umbraco.NewPage("Comes");

        umbraco.Documents.Move(moved, to.Id);

        Assert.Equal(1, umbraco.Reload(moved).SortOrder);
    }

    [Fact]
    public void Sorting_writes_the_order_that_was_asked_for()
    {
        var parent = umbraco.NewPage("Sorted");
        var (a, b, c) = (umbraco.NewPage("a", parent), umbraco.NewPage("b", parent), umbraco.NewPage("c", parent));

        umbraco.Documents.Sort([c.Id, a.Id, b.Id]);

        Assert.Equal(["c", "a", "b"], Children(parent));
    }

    [Fact]
    public void A_trashed_branch_lies_in_the_bin_with_all_its_descendants()
    {
        var root = umbraco.NewPage("Trash root");
        var branch = umbraco.NewPage("Branch", root);
        var leaf = umbraco.NewPage("Leaf", branch);

        umbraco.Documents.MoveToRecycleBin(branch);

        var (trashed, below) = (umbraco.Reload(branch), umbraco.Reload(leaf));
        Assert.Equal((true, true), (trashed.Trashed, below.Trashed));
        Assert.Equal($"-1,-20,{trashed.Id}", trashed.Path);
        Assert.Equal($"-1,-20,{trashed.Id},{below.Id}", below.Path);
        Assert.Equal((1, 2), (trashed.Level, below.Level));
        Assert.Equal(Constants.System.RecycleBinContent, trashed.ParentId);
        Assert.Empty(Children(root));
    }

    [Fact]
    public void A_restored_branch_is_back_with_its_descendants_and_unpublished()
    {
        var root = umbraco.Published(umbraco.NewPage("Restore root"));
        var branch = umbraco.Published(umbraco.NewPage("Restored", root));
        var leaf = umbraco.NewPage("Restored leaf", branch);
        umbraco.Documents.MoveToRecycleBin(branch);

        umbraco.Documents.Move(umbraco.Reload(branch), root.Id);

        var (restored, below) = (umbraco.Reload(branch), umbraco.Reload(leaf));
        Assert.Equal((false, false), (restored.Trashed, below.Trashed));
        Assert.Equal($"{root.Path},{branch.Id},{leaf.Id}", below.Path);
        Assert.False(restored.Published);
    }

    [Fact]
    public void Deleting_removes_the_whole_branch()
    {
        var branch = umbraco.NewPage("Doomed");
        var leaf = umbraco.NewPage("Doomed leaf", branch);

        umbraco.Documents.Delete(branch);

        Assert.Null(umbraco.Documents.GetById(branch.Id));
        Assert.Null(umbraco.Documents.GetById(leaf.Key));
        Assert.False(umbraco.Entities.Exists(leaf.Key));
        Assert.False(umbraco.Entities.GetId(leaf.Key, UmbracoObjectTypes.Document).Success);
    }

    [Fact]
    public void A_copy_is_a_new_unpublished_branch()
    {
        var source = umbraco.Published(umbraco.NewPage("Source"));
        umbraco.NewPage("Source child", source);

        var copy = umbraco.Documents.Copy(umbraco.Reload(source), Constants.System.Root, relateToOriginal: false, recursive: true)!;

        Assert.NotEqual(source.Key, copy.Key);
        Assert.Equal("Source (1)", copy.Name);
        Assert.False(umbraco.Reload(copy).Published);
        Assert.Equal(["Source child"], Children(copy));
    }

    [Fact]
    public void Emptying_the_bin_leaves_nothing_in_it()
    {
        umbraco.Documents.MoveToRecycleBin(umbraco.NewPage("Rubbish"));

        umbraco.Documents.EmptyRecycleBin();

        Assert.False(umbraco.Documents.RecycleBinSmells());
        Assert.Empty(umbraco.Documents.GetPagedContentInRecycleBin(0, 10, out _));
    }

    [Fact]
    public void Names_with_Danish_letters_are_found_without_regard_to_case()
    {
        var parent = umbraco.NewPage("Nordic");
        umbraco.NewPage("Årsrapport", parent);
        umbraco.NewPage("Other", parent);
        var query = umbraco.Get<Umbraco.Cms.Core.Scoping.ICoreScopeProvider>().CreateQuery<IContent>().Where(document => document.Name!.Contains("åRSR"));

        var found = umbraco.Documents.GetPagedChildren(parent.Id, 0, 10, out var total, propertyAliases: null, query, Ordering.By("name"));

        Assert.Equal(1, total);
        Assert.Equal("Årsrapport", Assert.Single(found).Name);
    }

    private IEnumerable<string?> Children(IContent parent) =>
        umbraco.Documents.GetPagedChildren(parent.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null).Select(child => child.Name);
}
