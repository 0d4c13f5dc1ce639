using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Our.UserAccess.Host.UserSecurity;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Users.Contracts;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Users;

public sealed class SecurityTests(BackOfficeFixture fixture) : IAsyncLifetime
{
    private readonly BackOfficeHost _host = fixture.Host;
    private UserAccessApi _admin = null!;
    private IUser _person = null!;

    public async ValueTask InitializeAsync()
    {
        _admin = await UserAccessApi.AdministratorAsync(_host);
        _person = await _host.People.UserAsync("writer");
    }

    [Fact]
    public async Task What_happens_at_sign_ins_is_told_the_newest_first()
    {
        using BackOfficeBrowser browser = _host.Browser();
        using HttpResponseMessage wrong = await browser.SignInAsync(_person.Username, "wrong");
        using HttpResponseMessage right = await browser.SignInAsync(_person.Username, People.Password);
        await _admin.PostAsync($"/users/{_person.Key}/password", new { }, HttpStatusCode.OK);

        JsonElement security = await SecurityAsync();

        Assert.Equal(["passwordReset", "success", "failure", "passwordReset"], security.GetProperty("signIns").EnumerateArray().Select(signIn => signIn.Text("kind")));
        Assert.Equal(JsonValueKind.String, security.GetProperty("lastLoginDate").ValueKind);
        Assert.False(security.GetProperty("isLockedOut").GetBoolean());
    }

    [Fact]
    public async Task Only_the_newest_fifty_are_kept_of_each_person()
    {
        ISignInRecords records = _host.Services.GetRequiredService<ISignInRecords>();
        (Guid person, Guid other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        DateTime start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (int minute in Enumerable.Range(0, 55))
        {
            await AddAsync(person, start.AddMinutes(minute), new string('1', 100));
        }

        await AddAsync(other, start, null);

        IReadOnlyList<SignInRecord> kept = await records.OfAsync(person, TestContext.Current.CancellationToken);
        Assert.Equal((50, 64), (kept.Count, kept[0].Address!.Length));
        Assert.True(kept.All(record => record.At > start));
        Assert.Single(await records.OfAsync(other, TestContext.Current.CancellationToken));

        Task AddAsync(Guid user, DateTime at, string? address) => records.AddAsync(
            new SignInRecord { Id = Guid.CreateVersion7(), UserId = user, At = at, Kind = SignInKind.Failure, Address = address }, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task A_second_factor_is_told_and_can_be_turned_off()
    {
        using (ICoreScope scope = _host.Services.GetRequiredService<ICoreScopeProvider>().CreateCoreScope())
        {
            _host.Services.GetRequiredService<ITwoFactorLoginRepository>().Save(
                new TwoFactorLogin { UserOrMemberKey = _person.Key, ProviderName = "Authenticator", Secret = "secret" });
            scope.Complete();
        }

        Assert.Equal("Authenticator", Assert.Single((await SecurityAsync()).GetProperty("twoFactor").EnumerateArray()).Text("provider"));
        await _admin.DeleteAsync($"/users/{_person.Key}/two-factor/Authenticator");

        Assert.Empty((await SecurityAsync()).GetProperty("twoFactor").EnumerateArray());
        await _admin.DeleteAsync($"/users/{_person.Key}/two-factor/Authenticator", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_somebody_did_is_told_with_the_names_of_the_nodes()
    {
        IContentService documents = _host.Services.GetRequiredService<IContentService>();
        IContent page = await _host.Pages.PageAsync("Of interest");
        foreach (int _ in Enumerable.Range(0, 3))
        {
            documents.Save(page, _person.Id);
        }

        JsonElement all = await _admin.GetAsync($"/users/{_person.Key}/activity");
        JsonElement part = await _admin.GetAsync($"/users/{_person.Key}/activity?skip=1&take=2");

        Assert.Equal((3, 3), (all.GetProperty("total").GetInt32(), part.GetProperty("total").GetInt32()));
        Assert.Equal(2, part.Items().Count());
        Assert.All(all.Items(), item => Assert.Equal(("save", page.Key, "Of interest", "document"), (item.Text("action"), item.GetProperty("nodeId").GetGuid(), item.Text("nodeName"), item.Text("nodeKind"))));
    }

    [Fact]
    public async Task Client_credentials_have_the_age_since_they_were_first_seen()
    {
        Guid program = (await _admin.CreateAsync(
            "/users", new { kind = "api", name = "Deploy", email = $"{Guid.CreateVersion7():n}@example.test", groupIds = new[] { (await _host.People.GroupAsync([])).Key } })).GetProperty("user").Id();
        using BackOfficeBrowser core = await _host.SignInAsync((await _host.People.AdministratorAsync()).Username);
        string clientId = $"deploy-{Guid.CreateVersion7():n}";
        using HttpResponseMessage made = await core.PostAsync($"user/{program}/client-credentials", new { clientId, clientSecret = "a-long-secret-0123" });
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _admin.GetAsync($"/users/{program}/client-credentials")));
        JsonElement first = Assert.Single((await _admin.GetAsync($"/users/{program}/client-credentials")).EnumerateArray());
        JsonElement second = Assert.Single((await _admin.GetAsync($"/users/{program}/client-credentials")).EnumerateArray());

        Assert.Equal($"umbraco-back-office-{clientId}", first.Text("clientId"));
        Assert.Equal(first.Text("createdAt"), second.Text("createdAt"));
        using HttpResponseMessage again = await core.PostAsync($"user/{program}/client-credentials", new { clientId, clientSecret = "a-long-secret-0123" });
        Assert.Equal(HttpStatusCode.BadRequest, again.StatusCode);
        using HttpResponseMessage whole = await core.PostAsync(
            $"user/{program}/client-credentials", new { clientId = first.Text("clientId"), clientSecret = "a-long-secret-0123" });
        Assert.Equal(HttpStatusCode.BadRequest, whole.StatusCode);
        using HttpResponseMessage removed = await core.DeleteAsync($"user/{program}/client-credentials/{first.Text("clientId")}");
        Assert.Empty((await _admin.GetAsync($"/users/{program}/client-credentials")).EnumerateArray());
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<JsonElement> SecurityAsync()
    {
        await _host.Services.GetServices<IHostedService>().OfType<SignInWriter>().Single().WriteWaitingAsync(TestContext.Current.CancellationToken);
        return await _admin.GetAsync($"/users/{_person.Key}/security");
    }
}
