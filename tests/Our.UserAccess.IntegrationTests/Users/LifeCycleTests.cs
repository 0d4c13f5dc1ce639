using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Api;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class LifeCycleTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private IUser _person = null!;

    private IUserService Users => _host.Services.GetRequiredService<IUserService>();

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _person = await _host.People.UserAsync("admin");
    }

    [Fact]
    public async Task Whoever_is_disabled_is_out_at_once_and_back_when_enabled()
    {
        using BackOfficeBrowser browser = await _host.SignInAsync(_person.Username);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(browser));

        Assert.Equal("disabled", (await ActAsync("disable")).Text("state"));

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(browser));
        Assert.Equal("active", (await ActAsync("enable")).Text("state"));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(browser));
        using BackOfficeBrowser again = await _host.SignInAsync(_person.Username);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(again));
    }

    [Fact]
    public async Task Signing_somebody_out_ends_every_session_and_leaves_the_account_as_it_was()
    {
        using BackOfficeBrowser first = await _host.SignInAsync(_person.Username);
        using BackOfficeBrowser second = await _host.SignInAsync(_person.Username);
        Guid session = Users.CreateLoginSession(_person.Id, "127.0.0.1");
        JsonElement before = await _admin.GetAsync($"/users/{_person.Key}");

        JsonElement after = await ActAsync("sign-out");

        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(first));
        Assert.Equal(HttpStatusCode.Unauthorized, await AskAsync(second));
        Assert.False(Users.ValidateLoginSession(_person.Id, session));
        Assert.Equal("active", after.Text("state"));
        Assert.Equal(before.Text("version"), after.Text("version"));
        using BackOfficeBrowser again = await _host.SignInAsync(_person.Username);
        Assert.Equal(HttpStatusCode.OK, await AskAsync(again));
    }

    [Fact]
    public async Task Tokens_are_revoked_where_Umbraco_revokes_them_when_somebody_is_saved_as_not_approved()
    {
        List<bool> saved = [];
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(
            configure: services => services.AddSingleton<INotificationHandler<UserSavedNotification>>(new Recorder(saved)),
            cancellationToken: TestContext.Current.CancellationToken);
        IUser person = await host.People.UserAsync("writer");
        using UserAccessApi admin = await UserAccessApi.AdministratorAsync(host);
        saved.Clear();

        await admin.PostAsync($"/users/{person.Key}/sign-out", new { }, HttpStatusCode.OK);

        Assert.Equal([false, true], saved);
    }

    [Fact]
    public async Task Somebody_who_guessed_too_often_is_let_in_again()
    {
        using BackOfficeBrowser guesser = _host.Browser();
        for (int attempt = 0; attempt < 10; attempt++)
        {
            using HttpResponseMessage answer = await guesser.SignInAsync(_person.Username, "wrong");
        }

        Assert.Equal("lockedOut", (await _admin.GetAsync($"/users/{_person.Key}")).Text("state"));

        JsonElement after = await ActAsync("unlock");

        Assert.NotEqual("lockedOut", after.Text("state"));
        Assert.Equal(0, after.GetProperty("failedLoginAttempts").GetInt32());
    }

    [Fact]
    public async Task Whoever_never_signed_in_is_deleted_and_whoever_did_is_kept()
    {
        IUser never = await _host.People.UserAsync("writer");
        using BackOfficeBrowser browser = await _host.SignInAsync(_person.Username);

        await _admin.DeleteAsync($"/users/{never.Key}");

        await _admin.GetAsync($"/users/{never.Key}", HttpStatusCode.NotFound);
        Assert.Equal("user-has-signed-in", (await _admin.DeleteAsync($"/users/{_person.Key}", HttpStatusCode.Conflict)).ProblemType());
        Assert.NotNull(await Users.GetAsync(_person.Key));
    }

    [Fact]
    public async Task An_invitation_that_is_open_is_not_overruled()
    {
        IUser invited = await _host.People.InvitedAsync();

        Assert.Equal("user-invited", (await _admin.PostAsync($"/users/{invited.Key}/enable", new { }, HttpStatusCode.Conflict)).ProblemType());
        Assert.Equal("user-invited", (await _admin.PostAsync($"/users/{invited.Key}/disable", new { }, HttpStatusCode.Conflict)).ProblemType());
        await _admin.DeleteAsync($"/users/{invited.Key}");
    }

    [Fact]
    public async Task The_last_administrator_stays_whatever_is_tried()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        IUser last = await host.People.AdministratorAsync();
        using UserAccessApi api = await UserAccessApi.SignInAsync(host, last.Username);
        await host.Services.GetRequiredService<IUserService>().DisableAsync(last.Key, new HashSet<Guid> { Constants.Security.SuperUserKey });
        IUserEditor editor = host.Services.GetRequiredService<IUserEditor>();

        Assert.Equal("own-access", (await api.PostAsync($"/users/{last.Key}/disable", new { }, HttpStatusCode.Forbidden)).ProblemType());
        Assert.Equal("change-cancelled", (await editor.DisableAsync(last.Key))?.Code);
        Assert.Equal("change-cancelled", (await editor.SaveGroupsAsync(last.Key, []))?.Code);
        Assert.NotNull(await editor.DeleteAsync(last.Key));

        JsonElement after = await api.GetAsync($"/users/{last.Key}");
        Assert.Equal(("active", true), (after.Text("state"), after.GetProperty("isAdmin").GetBoolean()));
    }

    [Fact]
    public async Task What_another_package_stops_is_told()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(
            configure: services => services.AddSingleton<INotificationHandler<UserSavingNotification>, Veto>(),
            cancellationToken: TestContext.Current.CancellationToken);
        IUser person = await host.People.UserAsync("writer");
        IUser admin = await host.People.AdministratorAsync();
        using UserAccessApi api = await UserAccessApi.SignInAsync(host, admin.Username);

        Assert.Equal("change-cancelled", (await api.PostAsync($"/users/{person.Key}/disable", new { }, HttpStatusCode.Conflict)).ProblemType());
        Assert.Equal("change-cancelled", (await api.PostAsync($"/users/{person.Key}/sign-out", new { }, HttpStatusCode.Conflict)).ProblemType());
        Assert.True((await host.Services.GetRequiredService<IUserService>().GetAsync(person.Key))!.IsApproved);
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private static async Task<HttpStatusCode> AskAsync(BackOfficeBrowser browser)
    {
        using HttpResponseMessage answer = await browser.GetAsync(ApiRoute.Base + "/users");
        return answer.StatusCode;
    }

    private Task<JsonElement> ActAsync(string action) => _admin.PostAsync($"/users/{_person.Key}/{action}", new { reason = "Test" }, HttpStatusCode.OK);

    private sealed class Recorder(List<bool> saved) : INotificationHandler<UserSavedNotification>
    {
        public void Handle(UserSavedNotification notification) => saved.AddRange(notification.SavedEntities.Select(user => user.IsApproved));
    }

    private sealed class Veto : INotificationHandler<UserSavingNotification>
    {
        public void Handle(UserSavingNotification notification)
        {
            if (notification.SavedEntities.Any(user => !user.IsApproved && user.HasIdentity && user.Groups.Any(group => group.Alias == "writer")))
            {
                notification.CancelOperation(new EventMessage("Test", "No.", EventMessageType.Error));
            }
        }
    }
}
