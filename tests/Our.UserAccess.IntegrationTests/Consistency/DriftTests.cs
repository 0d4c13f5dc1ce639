using System.Net;
using System.Text.Json;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace Our.UserAccess.IntegrationTests.Consistency;

[Collection(ConsistencyHost.Name)]
public sealed class DriftTests(ConsistencyHost site)
{
    [Fact]
    public async Task Nobody_drifts_who_is_as_the_assignments_say()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUser user = await site.SomebodyAsync();
        await site.AssignAsync(user, await site.ReadersAsync(), (await site.WorkspaceAsync(page.Key)).Id);

        Assert.Empty(await DriftAsync(user));
    }

    [Fact]
    public async Task A_membership_and_start_nodes_that_went_past_Umbracos_services_show_until_the_next_pass()
    {
        IContent page = await site.Host.Pages.PageAsync("Page");
        IUser user = await site.SomebodyAsync();
        IUserGroup group = await site.ReadersAsync();
        await site.AssignAsync(user, group, (await site.WorkspaceAsync(page.Key)).Id);
        IUser changed = await site.ReloadAsync(user);
        changed.RemoveGroup(group.Alias);
        changed.StartContentIds = [];
        SaveUnnoticed(changed);

        Assert.Equal([DriftKind.MembershipMissing, DriftKind.StartNodes], (await DriftAsync(user)).Select(item => item.Kind));
    }

    [Fact]
    public async Task An_administrator_reads_the_drift_of_a_user_and_nobody_that_of_no_user()
    {
        IUser user = await site.SomebodyAsync();
        IUserGroup group = await site.ReadersAsync();
        await site.EndAsync(await site.AssignAsync(user, group));
        IUser changed = await site.ReloadAsync(user);
        changed.AddGroup((await site.Get<Umbraco.Cms.Core.Services.IUserGroupService>().GetAsync(group.Key))!.ToReadOnlyGroup());
        site.Get<Umbraco.Cms.Core.Services.IUserService>().Save(changed);
        using BackOfficeBrowser administrator = await site.Host.SignInAsync((await site.Host.People.AdministratorAsync()).Username);

        JsonElement drift = await administrator.GetJsonAsync($"{ApiRoute.Base}/users/{user.Key}/drift");
        using HttpResponseMessage nobody = await administrator.GetAsync($"{ApiRoute.Base}/users/{Guid.CreateVersion7()}/drift");

        Assert.Equal("membershipWithoutAccess", drift[0].GetProperty("kind").GetString());
        Assert.Equal(group.Key, drift[0].GetProperty("groupId").GetGuid());
        Assert.Equal(HttpStatusCode.NotFound, nobody.StatusCode);
    }

    private async Task<IReadOnlyList<DriftItem>> DriftAsync(IUser user) =>
        await site.Get<IDriftReader>().OfUserAsync(user.Key, TestContext.Current.CancellationToken);

    private void SaveUnnoticed(IUser user)
    {
        using (ICoreScope scope = site.Get<ICoreScopeProvider>().CreateCoreScope())
        {
            site.Get<IUserRepository>().Save(user);
            scope.Complete();
        }

        site.Get<UserAccess.AccessFacts.Contracts.IFactsKeeper>().Reload();
    }
}
