using System.Net;
using Our.UserAccess.IntegrationTests.Hosting;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Http;

public sealed class SessionTimeTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new(new DateTimeOffset(2026, 11, 1, 8, 0, 0, TimeSpan.Zero));
    private BackOfficeHost? _host;

    private BackOfficeHost Host => _host!;

    public async ValueTask InitializeAsync() => _host = await BackOfficeHost.StartAsync(_clock, cancellationToken: TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    [Fact]
    public async Task A_code_expires_after_a_minute()
    {
        using BackOfficeBrowser browser = await SignedInAsync();
        string code = await Facade.CodeAsync(browser);
        _clock.Advance(TimeSpan.FromSeconds(61));
        await Facade.AssertInvalidGrantAsync(await Facade.RedeemAsync(browser, code));
    }

    [Fact]
    public async Task A_session_ends_when_it_is_not_used_and_lives_on_when_it_is()
    {
        using BackOfficeBrowser used = await SignedInAsync();
        using BackOfficeBrowser idle = await SignedInAsync();
        _clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.OK, (await used.GetAsync("user/current")).StatusCode);
        _clock.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.OK, (await used.GetAsync("user/current")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await idle.GetAsync("user/current")).StatusCode);
    }

    private async Task<BackOfficeBrowser> SignedInAsync()
    {
        IUser user = await Host.People.UserAsync("editor");
        return await Host.SignInAsync(user.Username);
    }
}
