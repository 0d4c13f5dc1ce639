using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Consistency.Contracts;

namespace Our.UserAccess.Consistency.Windows;

/// <summary>
/// Opens and closes windows on time, on the server that schedules. It sleeps until the next window turns or the facts
/// change, a minute at most. No decision waits for it: they read the windows themselves.
/// </summary>
internal sealed partial class WindowService(
    IAccessFacts facts, IFactsSignal signal, ISchedulingServer server, WindowPass pass, TimeProvider clock, ILogger<WindowService> logger)
    : BackgroundService
{
    /// <summary>The longest sleep; also the time after which what failed is tried again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>The shortest sleep, so that a busy site's changes are followed together.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Task changed = signal.Next;
            await RunAsync(stoppingToken);
            await SleepAsync(changed, stoppingToken);
        }
    }

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (server.IsThis)
            {
                await pass.RunAsync(cancellationToken);
            }
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure);
        }
    }

    private async Task SleepAsync(Task changed, CancellationToken cancellationToken)
    {
        await Task.WhenAny(changed, Task.Delay(UntilNext(Longest), clock, cancellationToken));
        if (changed.IsCompleted)
        {
            await Task.WhenAny(Task.Delay(UntilNext(Shortest), clock, cancellationToken));
        }
    }

    private TimeSpan UntilNext(TimeSpan atMost)
    {
        DateTimeOffset now = clock.GetUtcNow();
        return facts.Current?.NextBoundary(now) - now is TimeSpan next && next < atMost ? next : atMost;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not follow the windows of assignments. Decisions are not affected; it tries again within a minute.")]
    private partial void LogFailed(Exception failure);
}
