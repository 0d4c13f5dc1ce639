using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Changes;

public sealed class LastAdministratorTests
{
    [Fact]
    public async Task Somebody_stays_an_administrator_everywhere_and_without_end()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        IUser first = await host.People.AdministratorAsync();
        IUser second = await host.People.AdministratorAsync();
        IUserService users = host.Services.GetRequiredService<IUserService>();
        Assert.Equal("Success", (await users.DisableAsync(first.Key, new HashSet<Guid> { Constants.Security.SuperUserKey })).ToString());
        IContent site = await host.Pages.PageAsync("Site");
        using UserAccessApi api = await UserAccessApi.SignInAsync(host, first.Username);
        using UserAccessApi other = await UserAccessApi.SignInAsync(host, second.Username);
        Guid workspace = (await api.CreateAsync("/workspaces", new { name = "Site", contentRootIds = new[] { site.Key } })).Id();

        JsonElement scoped = await api.CreateAsync("/assignments", Administrator(second, workspace));
        Assert.Equal("last-administrator", (await other.PostAsync("/assignments", Administrator(first, workspace), HttpStatusCode.Conflict)).ProblemType());

        await api.DeleteAsync($"/assignments/{scoped.Id()}");
        JsonElement without = await api.CreateAsync("/assignments", Administrator(second, null));
        await other.CreateAsync("/assignments", Administrator(first, null, "2099-01-01T00:00:00Z"));
        JsonElement refused = await api.PutAsync(
            $"/assignments/{without.Id()}", Administrator(second, null, "2098-01-01T00:00:00Z", version: 1), HttpStatusCode.Conflict);

        Assert.Equal("last-administrator", refused.ProblemType());
        await api.DeleteAsync($"/assignments/{without.Id()}", HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Umbracos_own_screens_keep_the_last_administrator_too()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        IUser first = await host.People.AdministratorAsync();
        IUser second = await host.People.AdministratorAsync();
        IUserService users = host.Services.GetRequiredService<IUserService>();

        await users.DisableAsync(first.Key, new HashSet<Guid> { Constants.Security.SuperUserKey });
        await users.DisableAsync(second.Key, new HashSet<Guid> { first.Key });

        // Umbraco answers "Success" to whoever asked for it, since DisableAsync does not look at what became of the save.
        await users.DisableAsync(Constants.Security.SuperUserKey, new HashSet<Guid> { second.Key });

        Assert.False((await users.GetAsync(first.Key))!.IsApproved);
        Assert.True((await users.GetAsync(second.Key))!.IsApproved);
    }

    private static object Administrator(IUser user, Guid? workspace, string? until = null, int? version = null) =>
        new { userId = user.Key, groupId = Constants.Security.AdminGroupKey, workspaceId = workspace, until, reason = "Test", version };
}
