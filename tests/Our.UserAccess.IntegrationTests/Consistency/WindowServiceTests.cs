using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Background;
using Our.UserAccess.Consistency.Windows;
using Our.UserAccess.IntegrationTests.AccessFacts;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.Shared.Changes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.IntegrationTests.Consistency;

/// <summary>The background service itself, woken up by the clock alone.</summary>
public sealed class WindowServiceTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ManualClock _clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task The_scheduling_server_closes_a_window_on_time()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(
            _clock, configure: services => services.WithoutLoops(but: typeof(WindowService)), cancellationToken: TestContext.Current.CancellationToken);
        (IUser user, DateTimeOffset until) = await AssignedAsync(host);

        await RunToAsync(until);
        while (_clock.GetUtcNow() < until + Window && await IsReaderAsync(host, user))
        {
            await StepAsync();
        }

        Assert.InRange(_clock.GetUtcNow(), until, until + (3 * WindowService.Longest));
    }

    [Fact]
    public async Task Another_server_leaves_windows_alone()
    {
        await using BackOfficeHost host = await BackOfficeHost.StartAsync(
            _clock, configure: OnAnotherServer, cancellationToken: TestContext.Current.CancellationToken);
        (IUser user, DateTimeOffset until) = await AssignedAsync(host);

        await RunToAsync(until + WindowService.Longest);

        Assert.True(await IsReaderAsync(host, user));
    }

    private static void OnAnotherServer(IServiceCollection services)
    {
        services.WithoutLoops(but: typeof(WindowService));
        services.AddSingleton<ISchedulingServer, NotThisOne>();
    }

    private async Task<(IUser User, DateTimeOffset Until)> AssignedAsync(BackOfficeHost host)
    {
        IUserGroup group = await host.People.GroupAsync([Constants.Applications.Content], Constants.System.Root, startMediaId: null, FactAnswers.Read);
        IUser user = await host.People.UserAsync("writer");
        DateTimeOffset until = _clock.GetUtcNow() + Window;
        var created = Change<Assignment>.Creating(Sample.Assignment(user.Key, group.Key, until: until.UtcDateTime));
        Assert.True(await host.Services.GetRequiredService<IRecordStore<Assignment>>().ApplyAsync(created, TestContext.Current.CancellationToken));
        host.Services.GetRequiredService<IChangeNotices>().Report(created);
        Assert.True(await IsReaderAsync(host, user));
        return (user, until);
    }

    private async Task RunToAsync(DateTimeOffset time)
    {
        while (_clock.GetUtcNow() < time)
        {
            await StepAsync();
        }
    }

    /// <summary>Moves the clock on; the service wakes up and sleeps again.</summary>
    private async Task StepAsync()
    {
        Task asleep = _clock.NextTimer;
        _clock.Advance(WindowService.Longest);
        await asleep.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
    }

    private static async Task<bool> IsReaderAsync(BackOfficeHost host, IUser user) =>
        (await host.Services.GetRequiredService<IUserService>().GetAsync(user.Key))!.Groups.Count() == 2;

    private sealed class NotThisOne : ISchedulingServer
    {
        public bool IsThis => false;
    }
}
