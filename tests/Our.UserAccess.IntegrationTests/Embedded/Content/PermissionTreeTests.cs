using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.AuthorizationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace Our.UserAccess.IntegrationTests.Embedded.Content;

public sealed class PermissionTreeTests(ContentFixture umbraco) : IClassFixture<ContentFixture>
{
    private const string Publish = "Umb.Document.Publish";
    private const string Read = "Umb.Document.Read";

    private IContentPermissionService Permissions => umbraco.Get<IContentPermissionService>();

    [Fact]
    public async Task A_permission_of_a_document_holds_for_what_is_below_it()
    {
        var root = umbraco.NewPage("Inherited root");
        var leaf = umbraco.NewPage("Inherited leaf", umbraco.NewPage("Inherited middle", root));
        var user = await UserAsync(await GroupAsync([Read], startId: null, (root, [Read, Publish])));

        Assert.Equal(ContentAuthorizationStatus.Success, await Permissions.AuthorizeAccessAsync(user, leaf.Key, Publish));
        Assert.Equal(ContentAuthorizationStatus.UnauthorizedMissingPermissionAccess, await Permissions.AuthorizeAccessAsync(user, umbraco.NewPage("Beside").Key, Publish));
    }

    [Fact]
    public async Task The_nearest_permission_wins_also_when_it_is_explicitly_nothing()
    {
        var root = umbraco.NewPage("Nearest root");
        var closed = umbraco.NewPage("Closed", root);
        var leaf = umbraco.NewPage("Closed leaf", closed);
        var user = await UserAsync(await GroupAsync([Read], startId: null, (root, [Publish]), (closed, [string.Empty])));

        Assert.Equal(ContentAuthorizationStatus.Success, await Permissions.AuthorizeAccessAsync(user, root.Key, Publish));
        Assert.Equal(ContentAuthorizationStatus.UnauthorizedMissingPermissionAccess, await Permissions.AuthorizeAccessAsync(user, leaf.Key, Publish));
    }

    [Fact]
    public async Task A_moved_document_takes_the_permissions_of_its_new_place()
    {
        var allowed = umbraco.NewPage("Allowed");
        var page = umbraco.NewPage("Wanderer");
        var user = await UserAsync(await GroupAsync([Read], startId: null, (allowed, [Publish])));
        Assert.NotEqual(ContentAuthorizationStatus.Success, await Permissions.AuthorizeAccessAsync(user, page.Key, Publish));

        umbraco.Documents.Move(page, allowed.Id);

        Assert.Equal(ContentAuthorizationStatus.Success, await Permissions.AuthorizeAccessAsync(user, page.Key, Publish));
    }

    [Fact]
    public async Task A_start_node_shuts_out_what_is_not_below_it()
    {
        var start = umbraco.NewPage("Start");
        var inside = umbraco.NewPage("Inside", start);
        var user = await UserAsync(await GroupAsync([Read], start.Id));

        Assert.Equal(ContentAuthorizationStatus.Success, await Permissions.AuthorizeAccessAsync(user, inside.Key, Read));
        Assert.Equal(ContentAuthorizationStatus.UnauthorizedMissingPathAccess, await Permissions.AuthorizeAccessAsync(user, umbraco.NewPage("Outside").Key, Read));
    }

    [Fact]
    public async Task A_trashed_document_is_out_of_reach_of_a_start_node()
    {
        var start = umbraco.NewPage("Start of trash");
        var page = umbraco.NewPage("Soon gone", start);
        var user = await UserAsync(await GroupAsync([Read], start.Id));

        umbraco.Documents.MoveToRecycleBin(page);

        Assert.Equal(ContentAuthorizationStatus.UnauthorizedMissingPathAccess, await Permissions.AuthorizeAccessAsync(user, page.Key, Read));
        Assert.Equal(ContentAuthorizationStatus.UnauthorizedMissingBinAccess, await Permissions.AuthorizeBinAccessAsync(user, Read));
    }

    [Fact]
    public async Task A_document_that_does_not_exist_is_not_found()
    {
        var user = await UserAsync(await GroupAsync([Read], startId: null));

        Assert.Equal(ContentAuthorizationStatus.NotFound, await Permissions.AuthorizeAccessAsync(user, Guid.CreateVersion7(), Read));
    }

    [Fact]
    public async Task Deleting_a_document_takes_its_permissions_and_start_nodes_with_it()
    {
        var page = umbraco.NewPage("Start and permission");
        var group = await GroupAsync([Read], page.Id, (page, [Publish]));

        umbraco.Documents.Delete(page);

        var left = (await umbraco.Get<IUserGroupService>().GetAsync(group.Key))!;
        Assert.Null(left.StartContentId);
        Assert.Empty(left.GranularPermissions);
    }

    [Fact]
    public async Task A_media_start_node_shuts_out_what_is_not_below_it()
    {
        var (mine, other) = (Folder("Mine"), Folder("Other"));
        var group = await GroupAsync([Read], startId: null);
        group.StartMediaId = mine.Id;
        await umbraco.Get<IUserGroupService>().UpdateAsync(group, Constants.Security.SuperUserKey);
        var user = await UserAsync(group);

        Assert.Equal(MediaAuthorizationStatus.Success, await umbraco.Get<IMediaPermissionService>().AuthorizeAccessAsync(user, mine.Key));
        Assert.Equal(MediaAuthorizationStatus.UnauthorizedMissingPathAccess, await umbraco.Get<IMediaPermissionService>().AuthorizeAccessAsync(user, other.Key));
    }

    private IMedia Folder(string name)
    {
        var folder = umbraco.Media.CreateMedia(name, Constants.System.Root, Constants.Conventions.MediaTypes.Folder);
        umbraco.Media.Save(folder);
        return folder;
    }

    private async Task<IUserGroup> GroupAsync(string[] defaults, int? startId, params (IContent Document, string[] Verbs)[] granular)
    {
        var alias = $"group{Guid.CreateVersion7():N}";
        var group = new UserGroup(umbraco.Get<IShortStringHelper>(), 0, alias, alias, "icon-users")
        {
            Permissions = defaults.ToHashSet(StringComparer.Ordinal),
            StartContentId = startId ?? Constants.System.Root,
            StartMediaId = Constants.System.Root,
            GranularPermissions = granular
                .SelectMany(item => item.Verbs.Select(verb => (IGranularPermission)new DocumentGranularPermission { Key = item.Document.Key, Permission = verb }))
                .ToHashSet(),
        };
        var created = await umbraco.Get<IUserGroupService>().CreateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(created.Success, created.Status.ToString());
        return created.Result;
    }

    private async Task<IUser> UserAsync(IUserGroup group)
    {
        var users = umbraco.Get<IUserService>();
        var name = $"{Guid.CreateVersion7():N}@example.test";
        var user = users.CreateUserWithIdentity(name, name);
        user.AddGroup(group.ToReadOnlyGroup());
        users.Save(user);
        return (await users.GetAsync(user.Key))!;
    }
}
