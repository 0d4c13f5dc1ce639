using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace Our.UserAccess.IntegrationTests.Consistency;

[Collection(ConsistencyHost.Name)]
public sealed class DeletionTests(ConsistencyHost site)
{
    [Fact]
    public async Task A_page_in_the_bin_keeps_its_rules_and_a_deleted_one_takes_them_along_with_those_below()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IContent below = await site.Host.Pages.PageAsync("Below", page);
        IUser user = await site.Host.People.UserAsync("editor");
        AccessRule onPage = await RuleAsync(Sample.DenyPublish(user.Key, page.Key));
        AccessRule onBelow = await RuleAsync(Sample.DenyPublish(user.Key, below.Key));

        site.Get<IContentService>().MoveToRecycleBin(page);
        Assert.NotNull(await FindAsync(onPage));

        site.Get<IContentService>().Delete(site.Host.Pages.Reload(page));
        Assert.Null(await FindAsync(onPage));
        Assert.Null(await FindAsync(onBelow));
        Assert.False(site.Facts.IsInvolved(user.Key));
    }

    [Fact]
    public async Task A_root_that_is_deleted_leaves_its_workspace()
    {
        IContent stays = await site.Host.Pages.PageAsync("Stays");
        IContent goes = await site.Host.Pages.PageAsync("Goes");
        SiteWorkspace workspace = await site.WorkspaceAsync(stays.Key, goes.Key);

        site.Get<IContentService>().Delete(goes);

        Assert.Equal([stays.Key], (await FindAsync(workspace))!.ContentRootIds);
    }

    [Fact]
    public async Task A_media_folder_that_is_deleted_leaves_its_workspace_too()
    {
        IMedia folder = site.Host.Pages.Folder("Goes");
        SiteWorkspace workspace = Sample.Workspace((await site.Host.Pages.PageAsync("Stays")).Key) with { MediaRootIds = [folder.Key] };
        await site.ApplyAsync(Change<SiteWorkspace>.Creating(workspace));

        site.Get<IMediaService>().Delete(folder);

        Assert.Empty((await FindAsync(workspace))!.MediaRootIds);
    }

    [Fact]
    public async Task A_group_that_is_deleted_takes_its_assignments_and_rules_along()
    {
        IUser user = await site.SomebodyAsync();
        IUserGroup group = await site.ReadersAsync();
        Assignment assignment = await site.AssignAsync(user, group);
        AccessRule rule = await RuleAsync(Sample.DenyPublish(user.Key, Guid.CreateVersion7()) with { SubjectKind = SubjectKind.Group, SubjectId = group.Key });

        Assert.True((await site.Get<IUserGroupService>().DeleteAsync(group.Key)).Success);

        Assert.Null(await FindAsync(assignment));
        Assert.Null(await FindAsync(rule));
        Assert.False(site.Facts.IsInvolved(user.Key));
    }

    [Fact]
    public async Task A_user_who_is_deleted_takes_assignments_and_rules_along_and_manages_nothing_any_more()
    {
        IUser user = await site.SomebodyAsync();
        Assignment assignment = await site.AssignAsync(user, await site.ReadersAsync());
        AccessRule rule = await RuleAsync(Sample.DenyPublish(user.Key, Guid.CreateVersion7()));
        SiteWorkspace workspace = Sample.Workspace(Guid.CreateVersion7()) with { ManagerIds = [user.Key] };
        await site.ApplyAsync(Change<SiteWorkspace>.Creating(workspace));

        Assert.Equal(UserOperationStatus.Success, await site.Get<IUserService>().DeleteAsync(Constants.Security.SuperUserKey, user.Key));

        Assert.Null(await FindAsync(assignment));
        Assert.Null(await FindAsync(rule));
        Assert.Empty((await FindAsync(workspace))!.ManagerIds);
    }

    private async Task<AccessRule> RuleAsync(AccessRule rule)
    {
        await site.ApplyAsync(Change<AccessRule>.Creating(rule));
        return rule;
    }

    private async Task<T?> FindAsync<T>(T record)
        where T : class, IRecord => await site.Get<IRecordStore<T>>().FindAsync(record.Id, TestContext.Current.CancellationToken);
}
