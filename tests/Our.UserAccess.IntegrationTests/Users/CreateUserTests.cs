using System.Net;
using System.Text.Json;
using EmbeddedUmbraco.Mail;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class CreateUserTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private readonly string _mail = $"{Guid.CreateVersion7():n}@example.test";
    private UserAccessApi _admin = null!;
    private IUserGroup _group = null!;

    private IUserService Users => _host.Services.GetRequiredService<IUserService>();

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _group = await _host.People.GroupAsync(["content"], Constants.System.Root);
    }

    [Fact]
    public async Task Somebody_new_signs_in_with_the_password_that_is_told_once()
    {
        JsonElement created = await CreateAsync(new { kind = "password", name = "Zoë 🦊", email = _mail, groupIds = new[] { _group.Key }, languageIsoCode = "sv-SE" });

        JsonElement user = created.GetProperty("user");
        Assert.Equal(("Zoë 🦊", _mail, "sv-SE", "password"), (user.Text("name"), user.Text("userName"), user.Text("languageIsoCode"), user.Text("signInMethod")));
        Assert.Equal([_group.Key], user.GetProperty("groups").EnumerateArray().Select(group => group.Id()));
        Assert.Equal(HttpStatusCode.NoContent, await SignInAsync(created.Text("password")!));
    }

    [Fact]
    public async Task A_password_that_is_sent_is_taken_and_not_told_again()
    {
        JsonElement created = await CreateAsync(new { kind = "password", name = "New", email = _mail, groupIds = new[] { _group.Key }, password = People.Password });

        Assert.Equal(JsonValueKind.Null, created.GetProperty("password").ValueKind);
        Assert.Equal(HttpStatusCode.NoContent, await SignInAsync(People.Password));
    }

    [Fact]
    public async Task Assignments_an_end_and_no_native_group_come_with_the_user()
    {
        IContent site = await _host.Pages.PageAsync("Site");
        Guid workspace = (await _admin.CreateAsync("/workspaces", new { name = "Site", alias = $"w{Guid.CreateVersion7():n}", contentRootIds = new[] { site.Key } })).Id();

        JsonElement created = await CreateAsync(new
        {
            kind = "password",
            name = "Scoped",
            email = _mail,
            assignments = new[] { new { groupId = _group.Key, workspaceId = workspace } },
            accessUntil = "2099-01-01T00:00:00Z",
            reason = "Summer help",
        });

        Guid id = created.GetProperty("user").Id();
        Assert.Equal("2099-01-01T00:00:00Z", created.GetProperty("user").GetProperty("plan").Text("accessUntil"));
        JsonElement assignment = Assert.Single((await _admin.GetAsync($"/assignments?userId={id}")).Items());
        Assert.Equal((workspace, "Summer help"), (assignment.GetProperty("workspaceId").GetGuid(), assignment.Text("reason")));
    }

    [Fact]
    public async Task A_program_gets_no_password()
    {
        JsonElement created = await CreateAsync(new { kind = "api", name = "Deploy", email = _mail, groupIds = new[] { _group.Key } });

        Assert.Equal(JsonValueKind.Null, created.GetProperty("password").ValueKind);
        Assert.Equal(("api", "clientCredentials"), (created.GetProperty("user").Text("kind"), created.GetProperty("user").Text("signInMethod")));
        Assert.Equal("no-password", (await _admin.PostAsync($"/users/{created.GetProperty("user").Id()}/password", new { }, HttpStatusCode.Conflict)).ProblemType());
    }

    [Fact]
    public async Task Whoever_signs_in_elsewhere_gets_no_password_by_any_way_and_a_mail_that_says_how()
    {
        JsonElement created = await CreateAsync(new { kind = "singleSignOn", name = "<b>Ærø</b>", email = _mail, languageIsoCode = "da-DK", groupIds = new[] { _group.Key } });
        IUser user = (await Users.GetAsync(created.GetProperty("user").Id()))!;

        Assert.Equal((JsonValueKind.Null, true), (created.GetProperty("password").ValueKind, created.GetProperty("mailSent").GetBoolean()));
        Assert.StartsWith(Constants.Security.EmptyPasswordPrefix, user.RawPasswordValue, StringComparison.Ordinal);
        PickedUpMail mail = _host.Services.GetRequiredService<MailPickup>().All().First(picked => picked.To == _mail);
        Assert.Equal("Du kan logge ind nu", mail.Subject);
        Assert.Contains("&lt;b&gt;Ærø&lt;/b&gt;", mail.Body, StringComparison.Ordinal);
        Assert.Contains("/umbraco\"", mail.Body, StringComparison.Ordinal);

        Assert.Equal("no-password", (await _admin.PostAsync($"/users/{user.Key}/password", new { password = People.Password }, HttpStatusCode.Conflict)).ProblemType());
        Assert.False((await Users.ChangePasswordAsync(Constants.Security.SuperUserKey, new ChangeUserPasswordModel { UserKey = user.Key, NewPassword = People.Password })).Success);
        string token = await ResetTokenAsync(user);
        Assert.Equal("CancelledByNotification", (await Users.ResetPasswordAsync(user.Key, token, People.Password)).Status.ToString());
        Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(People.Password));
        Assert.Equal(HttpStatusCode.Unauthorized, await SignInAsync(user.RawPasswordValue!));
    }

    [Fact]
    public async Task All_mistakes_are_named_at_once_and_nobody_is_made()
    {
        IUser other = await _host.People.UserAsync("writer");

        JsonElement problem = await _admin.PostAsync(
            "/users",
            new { kind = "password", name = "", email = other.Email, password = "short", accessUntil = "2020-01-01T00:00:00Z", groupIds = new[] { Guid.CreateVersion7() } },
            HttpStatusCode.BadRequest);

        Assert.Equal(["accessUntil", "email", "groupIds", "name", "password", "reason", "userName"], problem.Fields().Order());
        Assert.Equal(["kind"], (await _admin.PostAsync("/users", new { name = "x" }, HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(["groupIds"], (await _admin.PostAsync("/users", new { kind = "api", name = "x", email = _mail }, HttpStatusCode.BadRequest)).Fields());
        Assert.Equal(
            ["assignments"],
            (await _admin.PostAsync("/users", new { kind = "api", name = "x", email = _mail, assignments = new[] { new { groupId = Guid.CreateVersion7(), reason = "x" } } }, HttpStatusCode.BadRequest)).Fields());
        Assert.Null(Users.GetByEmail(_mail));
    }

    [Fact]
    public async Task What_fails_on_the_way_takes_the_new_user_away_again()
    {
        var twice = new { groupId = _group.Key, reason = "The second one is refused" };

        JsonElement problem = await _admin.PostAsync(
            "/users", new { kind = "password", name = "Half", email = _mail, assignments = new[] { twice, twice } }, HttpStatusCode.Conflict);

        Assert.Equal("assignment-already-held", problem.ProblemType());
        Assert.Null(Users.GetByEmail(_mail));
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<JsonElement> CreateAsync(object body) => _admin.CreateAsync("/users", body);

    private async Task<string> ResetTokenAsync(IUser user)
    {
        await using AsyncServiceScope scope = _host.Services.CreateAsyncScope();
        Attempt<Uri, Umbraco.Cms.Core.Services.OperationStatus.UserOperationStatus> link =
            await scope.ServiceProvider.GetRequiredService<IForgotPasswordUriProvider>().CreateForgotPasswordUriAsync(user);
        return link.Result.Query.Split("resetCode=")[1];
    }

    private async Task<HttpStatusCode> SignInAsync(string password)
    {
        using BackOfficeBrowser browser = _host.Browser();
        using HttpResponseMessage answer = await browser.SignInAsync(_mail, password);
        return answer.StatusCode;
    }
}
