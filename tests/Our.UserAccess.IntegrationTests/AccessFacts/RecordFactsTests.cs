using Microsoft.Extensions.Configuration;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Workspaces.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.AccessFacts;

[Collection(FactsHost.Name)]
public sealed class RecordFactsTests(FactsHost site)
{
    [Fact]
    public async Task A_rule_is_in_force_as_soon_as_it_is_stored_and_out_of_force_as_soon_as_it_is_gone()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUser user = await site.Host.People.UserAsync("editor");
        AccessRule rule = Sample.DenyPublish(user.Key, page.Key);

        await site.ApplyAsync(Change<AccessRule>.Creating(rule));
        Assert.Equal(Layer.User, site.Facts.MayPublish(user.Key, page.Key).Layer);
        AssertAsLoaded(user, page);

        AccessRule ended = rule with { Until = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1), Version = 2 };
        await site.ApplyAsync(Change<AccessRule>.Updating(rule, ended));
        Assert.True(site.Facts.MayPublish(user.Key, page.Key).IsAllowed);

        await site.ApplyAsync(Change<AccessRule>.Deleting(ended));
        Assert.True(site.Facts.MayPublish(user.Key, page.Key).IsAllowed);
        AssertAsLoaded(user, page);
    }

    [Fact]
    public async Task A_group_that_is_held_in_a_workspace_counts_there_and_nowhere_else()
    {
        IContent acme = await site.Host.Pages.PageAsync("Acme");
        IContent borealis = await site.Host.Pages.PageAsync("Borealis");
        IUserGroup group = await site.Host.People.GroupAsync([Constants.Applications.Content], Constants.System.Root, startMediaId: null, FactAnswers.Read);
        IUser user = await site.Host.People.UserAsync(group.Alias);
        SiteWorkspace workspace = Sample.Workspace(acme.Key);
        await site.ApplyAsync(Change<SiteWorkspace>.Creating(workspace));
        await site.ApplyAsync(Change<Assignment>.Creating(Sample.Assignment(user.Key, group.Key, workspace.Id)));

        Assert.True(site.Facts.MayRead(user.Key, acme.Key).IsAllowed);
        Assert.False(site.Facts.MayRead(user.Key, borealis.Key).IsAllowed);

        await site.ApplyAsync(Change<SiteWorkspace>.Updating(workspace, workspace with { ContentRootIds = [borealis.Key], Version = 2 }));
        Assert.False(site.Facts.MayRead(user.Key, acme.Key).IsAllowed);
        Assert.True(site.Facts.MayRead(user.Key, borealis.Key).IsAllowed);
        AssertAsLoaded(user, acme, borealis);
    }

    [Fact]
    public async Task The_switch_takes_effect_when_the_configuration_changes()
    {
        IContent first = await site.Host.Pages.PageAsync("First");
        IContent second = await site.Host.Pages.PageAsync("Second");
        IUserGroup reader = await site.Host.People.GroupAsync([Constants.Applications.Content], first.Id, startMediaId: null, FactAnswers.Read);
        IUserGroup publisher = await site.Host.People.GroupAsync([Constants.Applications.Content], second.Id, startMediaId: null, FactAnswers.Publish);
        IUser user = await site.Host.People.UserAsync(reader.Alias, publisher.Alias);
        Assert.True(site.Facts.MayPublish(user.Key, first.Key).IsAllowed);

        Switch("true");
        bool counts = site.Facts.MayPublish(user.Key, first.Key).IsAllowed;
        Switch("false");

        Assert.False(counts);
        Assert.True(site.Facts.MayPublish(user.Key, first.Key).IsAllowed);
    }

    private void Switch(string value)
    {
        var configuration = (IConfigurationRoot)site.Get<IConfiguration>();
        configuration["UserAccess:ScopeGroupsToStartNodes"] = value;
        configuration.Reload();
    }

    private void AssertAsLoaded(IUser user, params IContent[] pages) =>
        FactAnswers.AssertSame(site.Facts, site.Loaded(), [user.Key], [.. pages.Select(page => page.Key)]);
}
