using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.AccessFacts;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Rules.Contracts;
using Our.UserAccess.Shared.Changes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.AccessFacts;

/// <summary>Two servers on one database; only the second one's clock is in the hands of the test.</summary>
public sealed class TwoServersTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new(TimeProvider.System.GetUtcNow());
    private BackOfficeHost _first = null!;
    private BackOfficeHost _second = null!;
    private IContent _page = null!;
    private IUser _user = null!;

    public async ValueTask InitializeAsync()
    {
        _first = await BackOfficeHost.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        _page = await _first.Pages.PageAsync("Page");
        _user = await _first.People.UserAsync("editor");
        _second = await BackOfficeHost.StartAsync(_clock, folder: _first.Folder, cancellationToken: TestContext.Current.CancellationToken);
        await _clock.TimerAsync(FactsWatch.Interval);
    }

    public async ValueTask DisposeAsync()
    {
        await _second.DisposeAsync();
        await _first.DisposeAsync();
    }

    [Fact]
    public async Task A_change_on_one_server_is_in_force_on_the_other_within_a_second()
    {
        AccessRule rule = Sample.DenyPublish(_user.Key, _page.Key);
        Assert.True(Facts(_second).MayPublish(_user.Key, _page.Key).IsAllowed);

        await OnFirstAsync(Change<AccessRule>.Creating(rule));
        Assert.Equal(Layer.User, Facts(_second).MayPublish(_user.Key, _page.Key).Layer);

        AccessRule other = rule with { Verbs = [FactAnswers.Read], Version = 2 };
        await OnFirstAsync(Change<AccessRule>.Updating(rule, other));
        Assert.True(Facts(_second).MayPublish(_user.Key, _page.Key).IsAllowed);
        Assert.Equal(Layer.User, Facts(_second).MayRead(_user.Key, _page.Key).Layer);

        await OnFirstAsync(Change<AccessRule>.Deleting(other));
        Assert.True(Facts(_second).MayRead(_user.Key, _page.Key).IsAllowed);
    }

    [Fact]
    public async Task A_server_that_knows_everything_reads_nothing_again()
    {
        await OnFirstAsync(Change<AccessRule>.Creating(Sample.DenyPublish(_user.Key, _page.Key)));
        AccessSnapshot caughtUp = Facts(_second);

        await _second.Services.GetRequiredService<FactsWatch>().LookAsync(TestContext.Current.CancellationToken);

        Assert.Same(caughtUp, Facts(_second));
    }

    private static AccessSnapshot Facts(BackOfficeHost host) => host.Services.GetRequiredService<IAccessFacts>().Current!;

    /// <summary>Changes it on the first server, and lets the second one's clock go on by less than a second.</summary>
    private async Task OnFirstAsync(Change<AccessRule> change)
    {
        Task heard = _second.Services.GetRequiredService<IFactsSignal>().Next;
        Assert.True(await _first.Services.GetRequiredService<IRecordStore<AccessRule>>().ApplyAsync(change, TestContext.Current.CancellationToken));
        _first.Services.GetRequiredService<IChangeNotices>().Report(change);
        _clock.Advance(TimeSpan.FromSeconds(0.9));
        await heard.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }
}
