using System.Net;
using System.Text.Json;
using NSubstitute;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Persistence.Startup;
using Our.UserAccess.Tests.Shared.Api;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Tests.Permissions;

public sealed class RefusalTests : IAsyncLifetime
{
    private ApiHost _api = null!;

    public async ValueTask InitializeAsync() => _api = await ApiHost.StartAsync();

    [Fact]
    public async Task Who_is_not_signed_in_is_told_to_sign_in()
    {
        _api.SignedIn = false;
        _api.Rights = null;

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
    public async Task A_wider_verb_opens_what_it_implies()
    {
        Hold([UserAccessSection.Alias], UserPermissions.Read);
        _api.Groups.GetAllAsync().Returns([]);

        using HttpResponseMessage response = await _api.GetAsync("/groups");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_narrower_verb_does_not_open_the_wider_one()
    {
        Hold([UserAccessSection.Alias], Our.UserAccess.Groups.Contracts.GroupPermissions.Read);

        await _api.GetProblemAsync("/users", HttpStatusCode.Forbidden);
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

    private void Hold(string[] sections, params string[] verbs) => _api.Rights = new CurrentUserRights(
        sections.ToHashSet(StringComparer.OrdinalIgnoreCase),
        verbs.ToHashSet(StringComparer.Ordinal),
        IsAdministrator: false);
}
