using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Embedded;

/// <summary>How groups are created, changed and deleted, as Umbraco's own service does it.</summary>
public abstract class UserGroupRules(EmbeddedUmbracoFixture umbraco)
{
    private static readonly Guid Super = Constants.Security.SuperUserKey;
    private static readonly Guid Nothing = new("11111111-1111-1111-1111-111111111111");

    private IUserGroupService Groups => umbraco.Get<IUserGroupService>();

    [Fact]
    public async Task A_group_comes_back_with_everything_it_was_given()
    {
        var page = await umbraco.Pages.PageAsync("Start of a group");
        var folder = umbraco.Pages.Folder("Start of a group");
        var english = (await umbraco.Get<ILanguageService>().GetAsync("en-US"))!;
        var created = await umbraco.CreateGroupAsync(group =>
        {
            (group.Name, group.Description, group.Icon) = ("Ærø editors", "Who writes about Ærø", "icon-globe");
            (group.StartContentId, group.StartMediaId) = (page.Id, folder.Id);
            group.AddAllowedSection("content");
            group.AddAllowedLanguage(english.Id);
            group.Permissions = new HashSet<string> { "Umb.Document.Read", "Another.Package.Verb" };
            group.GranularPermissions = new HashSet<IGranularPermission> { page.On("Umb.Document.Update") };
        });

        var loaded = await umbraco.ReloadAsync(created);

        Assert.True(loaded.HasIdentity);
        Assert.Equal(("Ærø editors", "Who writes about Ærø", "icon-globe"), (loaded.Name, loaded.Description, loaded.Icon));
        Assert.Equal((page.Id, folder.Id, false), (loaded.StartContentId, loaded.StartMediaId, loaded.HasAccessToAllLanguages));
        Assert.Equal(["content"], loaded.AllowedSections);
        Assert.Equal([english.Id], loaded.AllowedLanguages);
        Assert.Equal(["Another.Package.Verb", "Umb.Document.Read"], loaded.Permissions.Order(StringComparer.Ordinal));
        Assert.Equal([page.On("Umb.Document.Update")], loaded.GranularPermissions);
    }

    [Fact]
    public async Task Saving_a_group_leaves_exactly_what_it_has_then()
    {
        var (first, second) = (await umbraco.Pages.PageAsync("First"), await umbraco.Pages.PageAsync("Second"));
        var group = await umbraco.CreateGroupAsync(group =>
        {
            group.StartContentId = first.Id;
            group.AddAllowedSection("content");
            group.Permissions = new HashSet<string> { "Umb.Document.Read", "Umb.Document.Update" };
            group.GranularPermissions = new HashSet<IGranularPermission> { first.On("Umb.Document.Read"), first.On("Umb.Document.Update") };
        });

        group.Name = "Renamed";
        group.StartContentId = null;
        group.ClearAllowedSections();
        group.AddAllowedSection("media");
        group.Permissions = new HashSet<string> { "Umb.Document.Update", "Umb.Document.Delete" };
        group.GranularPermissions = new HashSet<IGranularPermission> { first.On("Umb.Document.Update"), second.On(string.Empty) };
        Assert.Equal(UserGroupOperationStatus.Success, await umbraco.UpdateAsync(group));

        var loaded = await umbraco.ReloadAsync(group);
        Assert.Equal(("Renamed", null), (loaded.Name, loaded.StartContentId));
        Assert.Equal(["media"], loaded.AllowedSections);
        Assert.Equal(["Umb.Document.Delete", "Umb.Document.Update"], loaded.Permissions.Order(StringComparer.Ordinal));
        Assert.Equal(2, loaded.GranularPermissions.Count);
        Assert.Contains(first.On("Umb.Document.Update"), loaded.GranularPermissions);
        Assert.Contains(second.On(string.Empty), loaded.GranularPermissions);
    }

    [Fact]
    public async Task Granular_permissions_of_other_packages_outlive_a_save()
    {
        var unknown = new UnknownTypeGranularPermission { Context = "Another.Package", Permission = "Another.Verb" };
        var node = new OtherPackagePermission { Key = Nothing, Permission = "Another.Node.Verb" };
        var group = await umbraco.CreateGroupAsync(group => group.GranularPermissions = new HashSet<IGranularPermission> { unknown, node });

        var loaded = await umbraco.ReloadAsync(group);
        loaded.Name = "Saved again";
        await umbraco.UpdateAsync(loaded);

        var kept = (await umbraco.ReloadAsync(group)).GranularPermissions;
        Assert.Equal(2, kept.Count);
        Assert.Contains(unknown, kept);
        Assert.Contains(kept, permission => (permission.Context, permission.Key, permission.Permission) == (node.Context, node.Key, node.Permission));
    }

    [Fact]
    public async Task An_alias_is_taken_without_regard_to_case()
    {
        await umbraco.StoreAsync(umbraco.NewGroup("takenAlias"));

        Assert.Equal(UserGroupOperationStatus.DuplicateAlias, await CreateStatusAsync(umbraco.NewGroup("TAKENALIAS")));
    }

    [Fact]
    public async Task A_group_takes_no_alias_of_another_and_is_created_once()
    {
        var group = await umbraco.StoreAsync(umbraco.NewGroup("firstAlias"));
        await umbraco.StoreAsync(umbraco.NewGroup("secondAlias"));

        Assert.Equal(UserGroupOperationStatus.AlreadyExists, await CreateStatusAsync(group));
        group.Alias = "secondAlias";
        Assert.Equal(UserGroupOperationStatus.DuplicateAlias, await umbraco.UpdateAsync(group));
    }

    [Fact]
    public async Task A_group_needs_a_name_of_at_most_200_characters()
    {
        Assert.Equal(UserGroupOperationStatus.MissingName, await CreateStatusAsync(umbraco.NewGroup("unnamed", group => group.Name = string.Empty)));
        Assert.Equal(UserGroupOperationStatus.NameTooLong, await CreateStatusAsync(umbraco.NewGroup("named", group => group.Name = new string('x', 201))));
        Assert.Equal(UserGroupOperationStatus.AliasTooLong, await CreateStatusAsync(umbraco.NewGroup(new string('x', 201), group => group.Name = "X")));
    }

    [Fact]
    public async Task Start_nodes_and_documents_with_permissions_must_exist()
    {
        var granular = umbraco.NewGroup("granular", group =>
            group.GranularPermissions = new HashSet<IGranularPermission> { new DocumentGranularPermission { Key = Nothing, Permission = "Umb.Document.Read" } });
        var property = umbraco.NewGroup("property", group =>
            group.GranularPermissions = new HashSet<IGranularPermission> { new DocumentPropertyValueGranularPermission { Key = Nothing, Permission = "Umb.Document.PropertyValue.Read" } });

        Assert.Equal(UserGroupOperationStatus.DocumentStartNodeKeyNotFound, await CreateStatusAsync(umbraco.NewGroup("content", group => group.StartContentId = 987654)));
        Assert.Equal(UserGroupOperationStatus.MediaStartNodeKeyNotFound, await CreateStatusAsync(umbraco.NewGroup("media", group => group.StartMediaId = 987654)));
        Assert.Equal(UserGroupOperationStatus.DocumentPermissionKeyNotFound, await CreateStatusAsync(granular));
        Assert.Equal(UserGroupOperationStatus.DocumentTypePermissionKeyNotFound, await CreateStatusAsync(property));
    }

    [Theory]
    [InlineData("admin")]
    [InlineData("translator")]
    [InlineData("sensitiveData")]
    public async Task Umbracos_own_groups_keep_their_alias_and_stay(string alias)
    {
        var group = (await Groups.GetAsync(alias))!;

        Assert.Equal(UserGroupOperationStatus.CanNotDeleteIsSystemUserGroup, (await Groups.DeleteAsync(new HashSet<Guid> { group.Key })).Result);
        group.Alias = "other";
        Assert.Equal(UserGroupOperationStatus.CanNotUpdateAliasIsSystemUserGroup, await umbraco.UpdateAsync(group));
        Assert.NotNull(await Groups.GetAsync(alias));
    }

    [Fact]
    public async Task Groups_are_deleted_all_or_none_and_leave_their_members()
    {
        var (first, second) = (await umbraco.CreateGroupAsync(), await umbraco.CreateGroupAsync());
        var user = await umbraco.UserInAsync(first, second);

        Assert.Equal(UserGroupOperationStatus.NotFound, (await Groups.DeleteAsync(new HashSet<Guid> { first.Key, Nothing })).Result);
        Assert.Equal(2, (await umbraco.ReloadAsync(user)).Groups.Count());
        Assert.True((await Groups.DeleteAsync(new HashSet<Guid> { first.Key })).Success);

        Assert.Null(await Groups.GetAsync(first.Key));
        Assert.Equal([second.Key], (await umbraco.ReloadAsync(user)).Groups.Select(group => group.Key));
    }

    [Fact]
    public async Task A_deleted_language_leaves_the_groups_that_had_it()
    {
        var languages = umbraco.Get<ILanguageService>();
        var created = await languages.CreateAsync(new Umbraco.Cms.Core.Models.Language("fi-FI", "Finnish"), Super);
        var group = await umbraco.CreateGroupAsync(group => group.AddAllowedLanguage(created.Result.Id));

        Assert.True((await languages.DeleteAsync("fi-FI", Super)).Success);

        Assert.Empty((await umbraco.ReloadAsync(group)).AllowedLanguages);
    }

    [Fact]
    public async Task A_vetoed_group_is_neither_created_nor_changed()
    {
        var known = await umbraco.StoreAsync(umbraco.NewGroup("unchanged"));
        umbraco.Notifications.OnPublished = notification => (notification as UserGroupSavingNotification)?.Cancel = true;

        var created = await CreateStatusAsync(umbraco.NewGroup("vetoed"));
        known.Name = "Changed";
        var updated = await umbraco.UpdateAsync(known);
        umbraco.Notifications.Clear();

        Assert.Equal((UserGroupOperationStatus.CancelledByNotification, UserGroupOperationStatus.CancelledByNotification), (created, updated));
        Assert.Null(await Groups.GetAsync("vetoed"));
        Assert.Equal("unchanged", (await umbraco.ReloadAsync(known)).Name);
    }

    private async Task<UserGroupOperationStatus> CreateStatusAsync(IUserGroup group) => (await Groups.CreateAsync(group, Super)).Status;

    private sealed class OtherPackagePermission : INodeGranularPermission
    {
        public required Guid Key { get; set; }

        public string Context => "Another.Package.Node";

        public required string Permission { get; set; }
    }
}
