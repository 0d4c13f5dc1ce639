using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>How the start nodes of a user and of the user's groups become one set.</summary>
public abstract class StartNodeRules(EmbeddedUmbracoFixture umbraco)
{
    // home > section > page, and other beside home
    [Theory]
    [InlineData("home", "", "home")]
    [InlineData("home section", "", "home")]
    [InlineData("section other", "", "section other")]
    [InlineData("", "section", "section")]
    [InlineData("home", "section", "section")]
    [InlineData("section", "home", "home")]
    [InlineData("home", "other", "home other")]
    [InlineData("root", "section", "section")]
    [InlineData("section", "root", "root")]
    [InlineData("section", "home page", "page")]
    [InlineData("other", "home page", "other page")]
    [InlineData("root", "", "root")]
    [InlineData("", "", "")]
    [InlineData("trashed", "", "")]
    [InlineData("section", "trashed", "section")]
    public async Task Groups_give_the_topmost_nodes_and_the_users_own_replace_those_on_their_branch(string ofGroups, string ofUser, string expected)
    {
        var nodes = await NodesAsync();
        List<IUserGroup> groups = [];
        foreach (var id in Ids(ofGroups))
        {
            groups.Add(await umbraco.CreateGroupAsync(group => group.StartContentId = id));
        }

        var user = await umbraco.UserInAsync([.. groups, await umbraco.CreateGroupAsync()]);
        user.StartContentIds = [.. Ids(ofUser)];
        umbraco.Get<IUserService>().Save(user);

        Assert.Equal(Ids(expected).Order(), Calculated(await umbraco.ReloadAsync(user)).Order());

        IEnumerable<int> Ids(string names) => names.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => nodes[name]);
    }

    [Fact]
    public async Task A_start_node_that_was_deleted_drops_out()
    {
        var page = await umbraco.Pages.PageAsync("Deleted start");
        var user = await umbraco.UserInAsync(await umbraco.CreateGroupAsync(group => group.StartContentId = page.Id));
        user.StartContentIds = [page.Id];
        umbraco.Get<IUserService>().Save(user);

        umbraco.Get<IContentService>().Delete(page);

        Assert.Empty(Calculated(await umbraco.ReloadAsync(user)));
    }

    [Fact]
    public async Task Media_start_nodes_combine_in_the_same_way()
    {
        var (first, second) = (umbraco.Pages.Folder("First start"), umbraco.Pages.Folder("Second start"));
        var user = await umbraco.UserInAsync(await umbraco.CreateGroupAsync(group => group.StartMediaId = Constants.System.Root));
        Assert.Equal([Constants.System.Root], OfMedia(user)!);

        user.StartMediaIds = [first.Id, second.Id];
        umbraco.Get<IUserService>().Save(user);

        Assert.Equal([first.Id, second.Id], OfMedia(await umbraco.ReloadAsync(user))!.Order());
    }

    private int[] Calculated(IUser user) => user.CalculateContentStartNodeIds(umbraco.Get<IEntityService>(), umbraco.Get<AppCaches>()) ?? [];

    private int[]? OfMedia(IUser user) => user.CalculateMediaStartNodeIds(umbraco.Get<IEntityService>(), umbraco.Get<AppCaches>());

    private async Task<Dictionary<string, int>> NodesAsync()
    {
        var home = await umbraco.Pages.PageAsync("Home");
        var section = await umbraco.Pages.PageAsync("Section", home);
        var page = await umbraco.Pages.PageAsync("Page", section);
        var other = await umbraco.Pages.PageAsync("Other");
        IContent trashed = await umbraco.Pages.PageAsync("Trashed", section);
        umbraco.Get<IContentService>().MoveToRecycleBin(trashed);
        return new(StringComparer.Ordinal)
        {
            ["root"] = Constants.System.Root,
            ["home"] = home.Id,
            ["section"] = section.Id,
            ["page"] = page.Id,
            ["other"] = other.Id,
            ["trashed"] = trashed.Id,
        };
    }
}
