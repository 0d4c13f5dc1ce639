using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Consistency.Persistence;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Consistency;

[Collection(ConsistencyHost.Name)]
public sealed class StartNodeTests(ConsistencyHost site)
{
    [Fact]
    public async Task Umbraco_computes_the_start_nodes_that_a_group_in_a_workspace_gives()
    {
        (IContent acme, IContent _, IUser user, _) = await ScopedAsync();

        Assert.Equal(acme.Id, Assert.Single(await ComputedAsync(user)));
        Assert.Equal([acme.Key], Real(user));
    }

    [Fact]
    public async Task The_personal_start_nodes_come_back_when_the_last_assignment_ends()
    {
        IContent own = await site.Host.Pages.PageAsync("Own");
        IUser user = await site.SomebodyAsync();
        await ChangeAsync(user, own.Id);
        (IContent acme, _, _, Assignment assignment) = await ScopedAsync(user);
        Assert.Equal(new[] { own.Id, acme.Id }.Order(), (await site.ReloadAsync(user)).StartContentIds!.Order());

        await site.EndAsync(assignment);

        Assert.Equal(own.Id, Assert.Single((await site.ReloadAsync(user)).StartContentIds!));
        Assert.Null(await RowAsync(user));
    }

    [Fact]
    public async Task Nothing_is_written_where_Umbraco_computes_the_same_by_itself()
    {
        IUser user = await site.SomebodyAsync();
        await site.AssignAsync(user, await site.ReadersAsync());

        Assert.Empty((await site.ReloadAsync(user)).StartContentIds ?? []);
        Assert.Null(await RowAsync(user));
        Assert.Equal(Constants.System.Root, Assert.Single(await ComputedAsync(user)));
    }

    [Fact]
    public async Task A_start_node_that_is_added_in_the_core_screens_becomes_the_users_own()
    {
        IContent added = await site.Host.Pages.PageAsync("Added");
        (IContent acme, _, IUser user, Assignment assignment) = await ScopedAsync();

        await ChangeAsync(user, acme.Id, added.Id);
        Assert.Equal(new[] { acme.Id, added.Id }.Order(), (await ComputedAsync(user)).Order());
        Assert.Equal([added.Key], site.Facts.PersonalStartNodes(user.Key, NodeKind.Document).Select(start => start.Node!.Value));

        await site.EndAsync(assignment);
        Assert.Equal(added.Id, Assert.Single((await site.ReloadAsync(user)).StartContentIds!));
    }

    [Fact]
    public async Task A_start_node_of_the_workspace_that_is_removed_in_the_core_screens_is_written_again()
    {
        (IContent acme, _, IUser user, _) = await ScopedAsync();

        await ChangeAsync(user);

        Assert.Equal(acme.Id, Assert.Single((await site.ReloadAsync(user)).StartContentIds!));
    }

    [Fact]
    public async Task An_own_start_node_that_is_removed_in_the_core_screens_is_gone_for_good()
    {
        IContent own = await site.Host.Pages.PageAsync("Own");
        IUser user = await site.SomebodyAsync();
        await ChangeAsync(user, own.Id);
        (IContent acme, _, _, Assignment assignment) = await ScopedAsync(user);

        await ChangeAsync(user, acme.Id);
        await site.EndAsync(assignment);

        Assert.Empty((await site.ReloadAsync(user)).StartContentIds ?? []);
    }

    [Fact]
    public async Task A_save_that_changes_neither_is_no_change_of_start_nodes()
    {
        (IContent acme, _, IUser user, Assignment assignment) = await ScopedAsync();
        IUser changed = await site.ReloadAsync(user);
        changed.Name = "Another name";
        site.Get<IUserService>().Save(changed);

        Assert.Equal(acme.Id, Assert.Single((await site.ReloadAsync(user)).StartContentIds!));
        await site.EndAsync(assignment);
        Assert.Empty((await site.ReloadAsync(user)).StartContentIds ?? []);
    }

    [Fact]
    public async Task Start_nodes_follow_the_roots_of_the_workspace()
    {
        (IContent acme, IContent borealis, IUser user, Assignment assignment) = await ScopedAsync();
        SiteWorkspace workspace = (await site.Get<IRecordStore<SiteWorkspace>>().FindAsync(assignment.WorkspaceId!.Value, TestContext.Current.CancellationToken))!;

        await site.ApplyAsync(Change<SiteWorkspace>.Updating(workspace, workspace with { ContentRootIds = [acme.Key, borealis.Key], Version = 2 }));
        await site.PassAsync();

        Assert.Equal(new[] { acme.Id, borealis.Id }.Order(), (await ComputedAsync(user)).Order());
    }

    [Fact]
    public async Task Start_nodes_follow_a_root_that_is_thrown_away_and_restored()
    {
        (IContent acme, IContent borealis, IUser user, Assignment assignment) = await ScopedAsync();
        SiteWorkspace workspace = (await site.Get<IRecordStore<SiteWorkspace>>().FindAsync(assignment.WorkspaceId!.Value, TestContext.Current.CancellationToken))!;
        await site.ApplyAsync(Change<SiteWorkspace>.Updating(workspace, workspace with { ContentRootIds = [acme.Key, borealis.Key], Version = 2 }));

        site.Get<IContentService>().MoveToRecycleBin(borealis);
        await site.PassAsync();
        Assert.Equal(acme.Id, Assert.Single(await ComputedAsync(user)));

        site.Get<IContentService>().Move(site.Host.Pages.Reload(borealis), Constants.System.Root);
        await site.PassAsync();
        Assert.Equal(new[] { acme.Id, borealis.Id }.Order(), (await ComputedAsync(user)).Order());
    }

    [Fact]
    public async Task Facts_that_are_loaded_anew_know_the_personal_start_nodes()
    {
        IContent own = await site.Host.Pages.PageAsync("Own");
        IUser user = await site.SomebodyAsync();
        await ChangeAsync(user, own.Id);
        await ScopedAsync(user);

        site.Get<UserAccess.AccessFacts.Contracts.IFactsKeeper>().Reload();

        Assert.Equal([own.Key], site.Facts.PersonalStartNodes(user.Key, NodeKind.Document).Select(start => start.Node!.Value));
    }

    /// <summary>Somebody who reads in one of two sites, by a group that starts at the root.</summary>
    private async Task<(IContent Acme, IContent Borealis, IUser User, Assignment Assignment)> ScopedAsync(IUser? somebody = null)
    {
        IContent acme = await site.Host.Pages.PageAsync("Acme");
        IContent borealis = await site.Host.Pages.PageAsync("Borealis");
        IUser user = somebody ?? await site.SomebodyAsync();
        SiteWorkspace workspace = await site.WorkspaceAsync(acme.Key);
        return (acme, borealis, user, await site.AssignAsync(user, await site.ReadersAsync(), workspace.Id));
    }

    private async Task ChangeAsync(IUser user, params int[] startNodes)
    {
        IUser changed = await site.ReloadAsync(user);
        changed.StartContentIds = startNodes;
        site.Get<IUserService>().Save(changed);
    }

    private async Task<int[]> ComputedAsync(IUser user) =>
        (await site.ReloadAsync(user)).CalculateContentStartNodeIds(site.Get<IEntityService>(), AppCaches.Disabled) ?? [];

    private IEnumerable<Guid> Real(IUser user) =>
        site.Facts.StartNodes(user.Key, NodeKind.Document, site.Clock.GetUtcNow()).Select(start => start.StartNode.Node!.Value);

    private async Task<RememberedStartNodes?> RowAsync(IUser user) =>
        await site.Get<StartNodeMemory>().FindAsync(user.Key, TestContext.Current.CancellationToken);
}
