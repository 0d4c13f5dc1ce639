using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Audit;

public sealed class UmbracoGroupsTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private IUserGroup _group = null!;

    private IUserGroupService Groups => _host.Services.GetRequiredService<IUserGroupService>();

    public async ValueTask InitializeAsync()
    {
        _api = await UserAccessApi.AdministratorAsync(_host);
        _group = await _host.People.GroupAsync([Constants.Applications.Content], verbs: "Umb.Document.Read");
    }

    [Fact]
    public async Task A_group_is_told_from_its_beginning_to_its_end_whoever_changes_it()
    {
        IUserGroup changed = (await Groups.GetAsync(_group.Key))!;
        changed.Permissions = new HashSet<string>(StringComparer.Ordinal) { "Umb.Document.Read", "Umb.Document.Publish" };
        Assert.True((await Groups.UpdateAsync(changed, Constants.Security.SuperUserKey)).Success);
        JsonElement before = await _api.GetAsync($"/groups/{_group.Key}");
        string name = $"Renamed {_group.Key:n}";
        JsonElement after = await _api.PutAsync($"/groups/{_group.Key}", new { name, version = before.Text("version") });
        await _api.DeleteAsync($"/groups/{_group.Key}?version={after.Text("version")}");

        JsonElement[] told = await _api.ActivityAsync(_group.Key);

        Assert.Equal(["group.created", "group.changed", "group.changed", "group.deleted"], told.Actions());
        Assert.Equal("→ Umb.Document.Read", told[0].Change("permissions"));
        Assert.Equal("Umb.Document.Read → Umb.Document.Publish, Umb.Document.Read", told[1].Change("permissions"));
        Assert.Equal($"{_group.Name} → {name}", told[2].Change("name"));
        Assert.Equal(["system", "system", "person", "person"], told.Select(happened => happened.GetProperty("actor").Text("kind")));
    }

    [Fact]
    public async Task A_group_that_is_deleted_is_told_of_each_member_too()
    {
        IUser member = await _host.People.UserAsync("writer", _group.Alias);

        Assert.True((await Groups.DeleteAsync(_group.Key)).Success);

        JsonElement told = Assert.Single(await _api.ActivityAsync(member.Key, "&action=user.groupsChanged"));
        Assert.Equal($"{_group.Name}, Writers → Writers", told.Change("groups"));
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }
}
