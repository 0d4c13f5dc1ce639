using Our.UserAccess.Decisions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Models.Membership.Permissions;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.AccessFacts;

[Collection(FactsHost.Name)]
public sealed class PrincipalFactsTests(FactsHost site)
{
    private IUserService Users => site.Get<IUserService>();

    private IUserGroupService Groups => site.Get<IUserGroupService>();

    [Fact]
    public async Task The_state_of_a_user_follows_Umbraco()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUser user = await site.Host.People.UserAsync("editor");
        Assert.True(site.Facts.MayRead(user.Key, page.Key).IsAllowed);

        await site.Host.People.DisableAsync(user);
        Assert.Equal(Layer.UserState, site.Facts.MayRead(user.Key, page.Key).Layer);

        await Users.EnableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { user.Key });
        Assert.True(site.Facts.MayRead(user.Key, page.Key).IsAllowed);
    }

    [Fact]
    public async Task Somebody_invited_may_do_nothing_yet()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUser user = await site.Host.People.InvitedAsync();

        Assert.Equal(Layer.UserState, site.Facts.MayRead(user.Key, page.Key).Layer);
    }

    [Fact]
    public async Task Memberships_that_are_given_and_taken_count_at_once()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUserGroup group = await site.Host.People.GroupAsync([Constants.Applications.Content], Constants.System.Root, startMediaId: null, FactAnswers.Read);
        IUser user = await WithoutAccessAsync();
        UsersToUserGroupManipulationModel pair = new(group.Key, [user.Key]);

        Assert.True((await Groups.AddUsersToUserGroupAsync(pair, Constants.Security.SuperUserKey)).Success);
        Assert.True(site.Facts.MayRead(user.Key, page.Key).IsAllowed);

        Assert.True((await Groups.RemoveUsersFromUserGroupAsync(pair, Constants.Security.SuperUserKey)).Success);
        Assert.False(site.Facts.MayRead(user.Key, page.Key).IsAllowed);
        AssertAsLoaded(user, page);
    }

    [Fact]
    public async Task A_group_that_is_made_with_members_counts_for_them_at_once()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUser user = await WithoutAccessAsync();
        UserGroup group = new(site.Get<Umbraco.Cms.Core.Strings.IShortStringHelper>())
        {
            Name = "With members",
            Alias = "withMembers",
            StartContentId = Constants.System.Root,
            Permissions = new HashSet<string> { FactAnswers.Read },
        };

        Attempt<IUserGroup, UserGroupOperationStatus> made = await Groups.CreateAsync(group, Constants.Security.SuperUserKey, [user.Key]);

        Assert.True(made.Success, made.Status.ToString());
        Assert.True(site.Facts.MayRead(user.Key, page.Key).IsAllowed);
        AssertAsLoaded(user, page);
    }

    [Fact]
    public async Task Verbs_of_a_group_follow_when_it_is_saved()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        (IUserGroup group, IUser user) = await MemberAsync();
        group.Permissions = new HashSet<string> { FactAnswers.Read, FactAnswers.Publish };

        await SaveAsync(group);

        Assert.True(site.Facts.MayPublish(user.Key, page.Key).IsAllowed);
        AssertAsLoaded(user, page);
    }

    [Fact]
    public async Task A_set_on_a_document_stands_in_for_the_verbs_there_and_below()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IContent below = await site.Host.Pages.PageAsync("Below", page);
        IContent other = await site.Host.Pages.PageAsync("Other");
        (IUserGroup group, IUser user) = await MemberAsync();
        group.GranularPermissions.Add(new DocumentGranularPermission { Key = page.Key, Permission = FactAnswers.Publish });

        await SaveAsync(group);

        Assert.False(site.Facts.MayRead(user.Key, below.Key).IsAllowed);
        Assert.True(site.Facts.MayPublish(user.Key, below.Key).IsAllowed);
        Assert.True(site.Facts.MayRead(user.Key, other.Key).IsAllowed);
        AssertAsLoaded(user, page, below, other);
    }

    [Fact]
    public async Task A_set_without_verbs_says_nothing_at_all()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        (IUserGroup group, IUser user) = await MemberAsync();
        group.GranularPermissions.Add(new DocumentGranularPermission { Key = page.Key, Permission = string.Empty });

        await SaveAsync(group);

        Assert.Equal(Layer.None, site.Facts.MayRead(user.Key, page.Key).Layer);
    }

    [Fact]
    public async Task Sets_that_are_given_without_saving_the_group_count_at_once()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        (IUserGroup group, IUser user) = await MemberAsync();

        Users.ReplaceUserGroupPermissions(group.Id, new HashSet<string> { FactAnswers.Publish }, page.Id);

        Assert.True(site.Facts.MayPublish(user.Key, page.Key).IsAllowed);
        AssertAsLoaded(user, page);
    }

    [Fact]
    public async Task Start_nodes_of_a_user_follow_and_those_of_deleted_pages_are_none()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IContent other = await site.Host.Pages.PageAsync("Other");
        (_, IUser user) = await MemberAsync();
        IUser changed = (await Users.GetAsync(user.Key))!;
        changed.StartContentIds = [page.Id];
        Users.Save(changed);

        Assert.True(site.Facts.MayRead(user.Key, page.Key).IsAllowed);
        Assert.False(site.Facts.MayRead(user.Key, other.Key).IsAllowed);

        site.Documents.Delete(page);
        Assert.True(site.Facts.MayRead(user.Key, other.Key).IsAllowed);
        AssertAsLoaded(user, page, other);
    }

    [Fact]
    public async Task A_group_that_is_deleted_gives_nothing_any_more()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        (IUserGroup group, IUser user) = await MemberAsync();

        Assert.True((await Groups.DeleteAsync(group.Key)).Success);

        Assert.Equal(Layer.StartNodes, site.Facts.MayRead(user.Key, page.Key).Layer);
        AssertAsLoaded(user, page);
    }

    [Fact]
    public async Task A_user_who_is_deleted_is_unknown()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUser user = await site.Host.People.UserAsync("editor");

        Assert.Equal(UserOperationStatus.Success, await Users.DeleteAsync(Constants.Security.SuperUserKey, user.Key));

        Assert.Equal(Layer.Unknown, site.Facts.MayRead(user.Key, page.Key).Layer);
    }

    /// <summary>Umbraco makes nobody without a group; this one gives nothing.</summary>
    private async Task<IUser> WithoutAccessAsync() =>
        await site.Host.People.UserAsync((await site.Host.People.GroupAsync([Constants.Applications.Content])).Alias);

    private async Task<(IUserGroup Group, IUser User)> MemberAsync()
    {
        IUserGroup group = await site.Host.People.GroupAsync([Constants.Applications.Content], Constants.System.Root, startMediaId: null, FactAnswers.Read);
        return (group, await site.Host.People.UserAsync(group.Alias));
    }

    private async Task SaveAsync(IUserGroup group)
    {
        Attempt<IUserGroup, UserGroupOperationStatus> saved = await Groups.UpdateAsync(group, Constants.Security.SuperUserKey);
        Assert.True(saved.Success, saved.Status.ToString());
    }

    private void AssertAsLoaded(IUser user, params IContent[] pages) =>
        FactAnswers.AssertSame(site.Facts, site.Loaded(), [user.Key], [.. pages.Select(page => page.Key)]);
}
