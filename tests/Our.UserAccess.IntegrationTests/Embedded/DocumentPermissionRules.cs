using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>What groups may do on documents, and how it is inherited and united.</summary>
public abstract class DocumentPermissionRules(EmbeddedUmbracoFixture umbraco)
{
    private const string Read = "Umb.Document.Read";
    private const string Update = "Umb.Document.Update";
    private const string Publish = "Umb.Document.Publish";

    private IUserService Users => umbraco.Get<IUserService>();

    [Fact]
    public async Task The_nearest_explicit_set_replaces_the_defaults_here_and_below()
    {
        var (home, section, page) = await BranchAsync();
        var user = await umbraco.UserInAsync(await GroupAsync([Read, Update], section.On(Publish)));

        Assert.Equal([Read, Update], await EffectiveAsync(user, home));
        Assert.Equal([Publish], await EffectiveAsync(user, section));
        Assert.Equal([Publish], await EffectiveAsync(user, page));
    }

    [Fact]
    public async Task An_empty_verb_says_explicitly_nothing_and_is_inherited()
    {
        var (home, section, page) = await BranchAsync();
        var user = await umbraco.UserInAsync(await GroupAsync([Read], section.On(string.Empty)));

        Assert.Equal([Read], await EffectiveAsync(user, home));
        Assert.Empty(await EffectiveAsync(user, section));
        Assert.Empty(await EffectiveAsync(user, page));
    }

    [Fact]
    public async Task Groups_are_walked_one_by_one_and_then_united()
    {
        var (home, section, page) = await BranchAsync();
        var closed = await GroupAsync([Read, Publish], section.On(string.Empty));
        var open = await GroupAsync([Update], home.On(Read), page.On(Update));

        var user = await umbraco.UserInAsync(closed, open);

        Assert.Equal([Publish, Read], await EffectiveAsync(user, home));
        Assert.Equal([Read], await EffectiveAsync(user, section));
        Assert.Equal([Update], await EffectiveAsync(user, page));
    }

    [Fact]
    public async Task A_permission_at_the_root_of_another_branch_does_not_reach_over()
    {
        var (_, _, page) = await BranchAsync();
        var elsewhere = await umbraco.Pages.PageAsync("Elsewhere");
        var user = await umbraco.UserInAsync(await GroupAsync([Read], elsewhere.On(Publish)));

        Assert.Equal([Read], await EffectiveAsync(user, page));
    }

    [Fact]
    public async Task With_defaults_there_is_one_entry_for_each_group_and_node()
    {
        var (home, section, page) = await BranchAsync();
        IUserGroup[] groups = [await GroupAsync([Read], section.On(Publish), section.On(Update)), await GroupAsync([Update])];
        int[] nodes = [Constants.System.Root, home.Id, section.Id, page.Id];

        var entries = Users.GetPermissions(groups, fallbackToDefaultPermissions: true, nodes);

        Assert.Equal(
            from @group in groups from node in nodes orderby @group.Id, node select (@group.Id, node),
            entries.OrderBy(entry => entry.UserGroupId).ThenBy(entry => entry.EntityId).Select(entry => (entry.UserGroupId, entry.EntityId)));
        var explicitEntry = Assert.Single(entries, entry => !entry.IsDefaultPermissions);
        Assert.Equal((groups[0].Id, section.Id), (explicitEntry.UserGroupId, explicitEntry.EntityId));
        Assert.Equal([Publish, Update], explicitEntry.AssignedPermissions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_defaults_there_is_what_is_explicit_and_for_no_node_all_of_it()
    {
        var (home, section, _) = await BranchAsync();
        var group = await GroupAsync([Read], home.On(Update), section.On(string.Empty));

        Assert.Equal([home.Id], Users.GetPermissions([group], fallbackToDefaultPermissions: false, home.Id).Select(entry => entry.EntityId));
        Assert.Equal([home.Id, section.Id], Users.GetPermissions([group], fallbackToDefaultPermissions: false).Select(entry => entry.EntityId).Order());
    }

    [Fact]
    public async Task Asked_for_single_nodes_the_service_does_not_look_up_the_tree()
    {
        var (home, section, _) = await BranchAsync();
        var user = await umbraco.UserInAsync(await GroupAsync([Read], home.On(Publish)));

        var flat = await Users.GetPermissionsAsync(user.Key, section.Key);

        Assert.Equal([Read], flat.Result.Single().Permissions);
    }

    [Fact]
    public async Task Assigning_twice_keeps_one_and_replacing_leaves_other_nodes_and_packages_alone()
    {
        var (home, section, _) = await BranchAsync();
        var other = new UnknownTypeGranularPermission { Context = "Another.Package", Permission = "Another.Verb" };
        var group = await GroupAsync([], home.On(Read), section.On(Read), other);
        using (var scope = umbraco.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            var groups = umbraco.Get<IUserGroupRepository>();
            groups.AssignGroupPermission(group.Id, Read, home.Id);
            groups.AssignGroupPermission(group.Id, Update, home.Id);
            groups.ReplaceGroupPermissions(group.Id, new HashSet<string> { Publish }, section.Id);
            scope.Complete();
        }

        var stored = (await umbraco.ReloadAsync(group)).GranularPermissions;
        Assert.Equal(4, stored.Count);
        Assert.Superset(new HashSet<IGranularPermission> { home.On(Read), home.On(Update), section.On(Publish), other }, stored.ToHashSet());
    }

    private async Task<(IContent Home, IContent Section, IContent Page)> BranchAsync()
    {
        var home = await umbraco.Pages.PageAsync("Home");
        var section = await umbraco.Pages.PageAsync("Section", home);
        return (home, section, await umbraco.Pages.PageAsync("Page", section));
    }

    private Task<IUserGroup> GroupAsync(string[] defaults, params IGranularPermission[] granular) => umbraco.CreateGroupAsync(group =>
    {
        group.Permissions = defaults.ToHashSet(StringComparer.Ordinal);
        group.GranularPermissions = granular.ToHashSet();
    });

    private async Task<IEnumerable<string>> EffectiveAsync(IUser user, IContent document)
    {
        var found = await Users.GetDocumentPermissionsAsync(user.Key, [document.Key]);
        return found.Result.Single().Permissions.Order(StringComparer.Ordinal);
    }
}
