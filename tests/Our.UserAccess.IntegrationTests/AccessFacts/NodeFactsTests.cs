using Our.UserAccess.Decisions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.AccessFacts;

[Collection(FactsHost.Name)]
public sealed class NodeFactsTests(FactsHost site)
{
    [Fact]
    public async Task A_new_document_is_known_at_once_below_its_parent()
    {
        (IContent home, IUser user) = await HomeAsync();
        IContent page = await site.Host.Pages.PageAsync("New", home);
        IContent elsewhere = await site.Host.Pages.PageAsync("Elsewhere");

        Assert.True(site.Facts.MayRead(user.Key, page.Key).IsAllowed);
        Assert.Equal(Layer.StartNodes, site.Facts.MayRead(user.Key, elsewhere.Key).Layer);
        AssertAsLoaded(user, home, page, elsewhere);
    }

    [Fact]
    public async Task A_document_that_moves_takes_what_is_below_it_along()
    {
        (IContent home, IUser user) = await HomeAsync();
        IContent other = await site.Host.Pages.PageAsync("Other");
        IContent page = await site.Host.Pages.PageAsync("Moving", other);
        IContent below = await site.Host.Pages.PageAsync("Below", page);
        Assert.False(site.Facts.MayRead(user.Key, below.Key).IsAllowed);

        site.Documents.Move(page, home.Id);

        Assert.True(site.Facts.MayRead(user.Key, below.Key).IsAllowed);
        AssertAsLoaded(user, home, other, page, below);
    }

    [Fact]
    public async Task What_is_thrown_away_is_out_of_reach_and_comes_back_when_it_is_restored()
    {
        (IContent home, IUser user) = await HomeAsync();
        IContent page = await site.Host.Pages.PageAsync("Thrown", home);
        IContent below = await site.Host.Pages.PageAsync("Below", page);

        site.Documents.MoveToRecycleBin(page);
        Assert.Equal(Layer.StartNodes, site.Facts.MayRead(user.Key, below.Key).Layer);
        AssertAsLoaded(user, home, page, below);

        site.Documents.Move(site.Host.Pages.Reload(page), home.Id);
        Assert.True(site.Facts.MayRead(user.Key, below.Key).IsAllowed);
        AssertAsLoaded(user, home, page, below);
    }

    [Fact]
    public async Task What_is_deleted_is_unknown_with_everything_below_it()
    {
        (IContent home, IUser user) = await HomeAsync();
        IContent page = await site.Host.Pages.PageAsync("Deleted", home);
        IContent below = await site.Host.Pages.PageAsync("Below", page);

        site.Documents.Delete(page);

        Assert.False(site.Facts.KnowsNode(page.Key));
        Assert.False(site.Facts.KnowsNode(below.Key));
        AssertAsLoaded(user, home, page, below);
    }

    [Fact]
    public async Task Of_a_copied_branch_every_page_is_known()
    {
        (IContent home, IUser user) = await HomeAsync();
        IContent page = await site.Host.Pages.PageAsync("Copied");
        IContent below = await site.Host.Pages.PageAsync("Below", page);
        IContent deep = await site.Host.Pages.PageAsync("Deep", below);

        IContent copy = site.Documents.Copy(page, home.Id, relateToOriginal: false, recursive: true)!;
        Guid[] copies = [copy.Key, .. site.Documents.GetPagedDescendants(copy.Id, 0, 10, out _).Select(document => document.Key)];

        Assert.Equal(3, copies.Length);
        Assert.All(copies, node => Assert.True(site.Facts.MayRead(user.Key, node).IsAllowed));
        FactAnswers.AssertSame(site.Facts, site.Loaded(), [user.Key], [.. copies, page.Key, below.Key, deep.Key]);
    }

    [Fact]
    public async Task A_page_that_is_published_below_many_does_not_move_them()
    {
        (IContent home, IUser user) = await HomeAsync();
        IContent page = await site.Host.Pages.PageAsync("Below", home);

        site.Documents.Publish(site.Host.Pages.Reload(home), ["*"]);

        AssertAsLoaded(user, home, page);
    }

    [Fact]
    public async Task Media_are_followed_like_documents()
    {
        IMedia folder = site.Host.Pages.Folder("Pictures");
        IUserGroup group = await site.Host.People.GroupAsync([Constants.Applications.Media], startMediaId: folder.Id);
        IUser user = await site.Host.People.UserAsync(group.Alias);
        var media = site.Get<IMediaService>();
        IMedia inside = media.CreateMedia("Inside", folder.Id, Constants.Conventions.MediaTypes.Folder);
        media.Save(inside);
        Assert.True(site.Facts.MayRead(user.Key, inside.Key).IsAllowed);

        media.MoveToRecycleBin(inside);
        Assert.Equal(Layer.StartNodes, site.Facts.MayRead(user.Key, inside.Key).Layer);

        media.Delete(inside);
        Assert.False(site.Facts.KnowsNode(inside.Key));
        FactAnswers.AssertSame(site.Facts, site.Loaded(), [user.Key], [folder.Key, inside.Key]);
    }

    private void AssertAsLoaded(IUser user, params IContent[] pages) =>
        FactAnswers.AssertSame(site.Facts, site.Loaded(), [user.Key], [.. pages.Select(page => page.Key)]);

    /// <summary>A site, and somebody who may read there and nowhere else.</summary>
    private async Task<(IContent Home, IUser User)> HomeAsync()
    {
        IContent home = await site.Host.Pages.PageAsync("Home");
        IUserGroup group = await site.Host.People.GroupAsync([Constants.Applications.Content], home.Id, startMediaId: null, FactAnswers.Read);
        return (home, await site.Host.People.UserAsync(group.Alias));
    }
}
