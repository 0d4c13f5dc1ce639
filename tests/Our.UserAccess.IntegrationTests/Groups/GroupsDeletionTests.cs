using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;

namespace Our.UserAccess.IntegrationTests.Groups;

public sealed class GroupsDeletionTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _api = null!;
    private JsonElement _first;
    private JsonElement _second;

    public async ValueTask InitializeAsync()
    {
        _api = await UserAccessApi.AdministratorAsync(_host);
        _first = await GroupAsync();
        _second = await GroupAsync();
    }

    [Fact]
    public async Task What_goes_with_several_groups_is_told_together_before_and_comes_true()
    {
        await _host.People.UserAsync(_first.Text("alias")!, _second.Text("alias")!);
        await _host.People.UserAsync(_first.Text("alias")!, "writer");

        JsonElement preview = await PreviewAsync(_first.Id(), Constants.Security.AdminGroupKey, _second.Id(), Guid.Empty, _first.Id());

        Assert.Equal([true, false, true], preview.GetProperty("groups").EnumerateArray().Select(group => group.GetProperty("preview").GetProperty("isAllowed").GetBoolean()));
        Assert.Contains("cannot be deleted", preview.GetProperty("groups")[1].GetProperty("preview").Text("reason"), StringComparison.Ordinal);
        Assert.Equal(2, preview.GetProperty("members").GetInt32());
        Assert.Equal(1, preview.GetProperty("membersWithoutOther").GetInt32());
        Assert.Equal(0, preview.GetProperty("groups")[2].GetProperty("preview").GetProperty("membersWithoutOther").GetInt32());

        JsonElement[] results = await DeleteAsync((_first.Id(), _first.Text("version")), (_second.Id(), _second.Text("version")));

        Assert.All(results, result => Assert.True(result.GetProperty("deleted").GetBoolean()));
        await _api.GetAsync($"/groups/{_first.Id()}", HttpStatusCode.NotFound);
        await _api.GetAsync($"/groups/{_second.Id()}", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task One_that_may_not_go_does_not_keep_the_others_and_says_why()
    {
        await _api.PutAsync($"/groups/{_first.Id()}", new { description = "Changed meanwhile", version = _first.Text("version") });
        string protectedVersion = (await _api.GetAsync($"/groups/{Constants.Security.AdminGroupKey}")).Text("version")!;

        JsonElement[] results = await DeleteAsync(
            (_first.Id(), _first.Text("version")), (Constants.Security.AdminGroupKey, protectedVersion), (Guid.Empty, null), (_second.Id(), _second.Text("version")));

        Assert.Equal([false, false, false, true], results.Select(result => result.GetProperty("deleted").GetBoolean()));
        Assert.All(results[..3], result => Assert.NotEmpty(result.Text("sentence")!));
        Assert.Null(results[3].Text("sentence"));
        await _api.GetAsync($"/groups/{_first.Id()}");
    }

    [Fact]
    public async Task Something_must_be_named()
    {
        Assert.Equal(["groupIds"], (await _api.PostAsync("/groups/deletion", new { groupIds = Array.Empty<Guid>() }, HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(["groups"], (await _api.DeleteAsync("/groups", new { }, HttpStatusCode.BadRequest)).Fields());
        Guid[] many = [.. Enumerable.Range(0, 51).Select(_ => Guid.CreateVersion7())];
        Assert.Equal(["groupIds"], (await _api.PostAsync("/groups/deletion", new { groupIds = many }, HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(["groups"], (await _api.DeleteAsync("/groups", new { groups = many.Select(id => new { id }) }, HttpStatusCode.BadRequest)).Fields());
    }

    public ValueTask DisposeAsync()
    {
        _api.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<JsonElement> GroupAsync() => _api.CreateAsync("/groups", new { name = $"Group {Guid.CreateVersion7():n}" });

    private Task<JsonElement> PreviewAsync(params Guid[] groupIds) => _api.PostAsync("/groups/deletion", new { groupIds }, HttpStatusCode.OK);

    private async Task<JsonElement[]> DeleteAsync(params (Guid Id, string? Version)[] groups) =>
        [.. (await _api.DeleteAsync("/groups", new { groups = groups.Select(group => new { id = group.Id, version = group.Version }) }, HttpStatusCode.OK)).Items()];
}
