using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.IntegrationTests.Hosting;

namespace Our.UserAccess.IntegrationTests.Audit.PointInTime;

/// <summary>A host of its own, whose clock stands still until a test moves it.</summary>
public sealed class PointInTimeSite : IAsyncLifetime
{
    internal ManualClock Clock { get; } = new(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));

    internal BackOfficeHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await BackOfficeHost.StartAsync(clock: Clock, configure: services => services.WithoutLoops(), cancellationToken: TestContext.Current.CancellationToken);
        await Host.Services.GetRequiredService<SubjectSweep>().RunAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}
