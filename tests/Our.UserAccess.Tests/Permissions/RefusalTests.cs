using System.Net;
using System.Text.Json;
using NSubstitute;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Persistence.Startup;
using Our.UserAccess.Tests.Shared.Api;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Tests.Permissions;

public sealed class RefusalTests : IAsyncLifetime
{
    private ApiHost _api = null!;

    public async ValueTask InitializeAsync() => _api = await ApiHost.StartAsync();

    [Fact]
    public async Task Who_is_not_signed_in_is_told_to_sign_in()
    {
        _api.SignedIn = false;
        _api.Id = null;

        JsonElement problem = await _api.GetProblemAsync("/users", HttpStatusCode.Unauthorized);

        Assert.Equal("urn:our-useraccess:not-signed-in", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_signed_in_user_without_the_section_is_refused_whatever_verbs_they_hold()
    {
        Hold([], UserPermissions.Read);

        JsonElement problem = await _api.GetProblemAsync("/users", HttpStatusCode.Forbidden);

        Assert.Equal("urn:our-useraccess:section-denied", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task The_missing_verb_is_named()
    {
        Hold([UserAccessSection.Alias]);

        JsonElement problem = await _api.GetProblemAsync("/users", HttpStatusCode.Forbidden);

        Assert.Equal("urn:our-useraccess:permission-denied", problem.GetProperty("type").GetString());
        Assert.Equal(UserPermissions.Read, problem.GetProperty("permission").GetString());
    }

    [Fact]
    public async Task A_verb_held_in_a_workspace_opens_what_narrows_itself_and_nothing_that_reaches_further()
    {
        var acme = new Reach(IsEverywhere: false, new HashSet<Guid> { Guid.CreateVersion7() });
        _api.Verbs = new Dictionary<string, Reach>(StringComparer.Ordinal) { [GroupPermissions.Read] = acme, [WorkspacePermissions.Manage] = acme };
        _api.Groups.GetAllAsync().Returns([]);

        using HttpResponseMessage response = await _api.GetAsync("/groups");
        JsonElement problem = await _api.GetProblemAsync("/workspaces/suggestions", HttpStatusCode.Forbidden);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("in some workspaces only", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_facts_are_not_loaded_everything_is_refused_with_that_reason()
    {
        _api.IsKnown = false;

        JsonElement problem = await _api.GetProblemAsync("/users", HttpStatusCode.ServiceUnavailable);

        Assert.Equal("urn:our-useraccess:facts-not-loaded", problem.GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_package_that_is_not_ready_says_why_and_when_to_come_back()
    {
        _api.NotReady = StartupFailures.MigrationFailed;

        using HttpResponseMessage response = await _api.GetAsync("/users");
        JsonElement problem = await _api.GetProblemAsync("/users", HttpStatusCode.ServiceUnavailable);

        Assert.Equal("10", response.Headers.GetValues("Retry-After").Single());
        Assert.Equal(StartupFailures.MigrationFailed.Detail, problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Who_may_not_ask_is_not_told_whether_the_package_is_ready()
    {
        _api.NotReady = StartupFailures.MigrationFailed;
        Hold([UserAccessSection.Alias]);

        await _api.GetProblemAsync("/users", HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task No_answer_is_kept_by_a_cache()
    {
        _api.Groups.GetAllAsync().Returns([]);

        using HttpResponseMessage response = await _api.GetAsync("/groups");

        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    public ValueTask DisposeAsync() => _api.DisposeAsync();

    private void Hold(string[] sections, params string[] verbs)
    {
        _api.Sections = sections.ToHashSet(StringComparer.OrdinalIgnoreCase);
        _api.Verbs = verbs.ToDictionary(verb => verb, _ => Reach.Everywhere, StringComparer.Ordinal);
    }
}
