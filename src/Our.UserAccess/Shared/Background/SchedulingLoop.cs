using Microsoft.Extensions.Hosting;

namespace Our.UserAccess.Shared.Background;

/// <summary>
/// Does what is due, on the server that schedules. It sleeps until the next thing is due or something changes, a minute at
/// most, so that what failed is tried again soon.
/// </summary>
internal abstract class SchedulingLoop(ISchedulingServer server, TimeProvider clock) : BackgroundService
{
    /// <summary>The longest sleep; also the time after which what failed is tried again.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>The shortest sleep, so that a busy site's changes are followed together.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(2);

    /// <summary>Ends with the next change. It is read before the pass, so that no change is missed in between.</summary>
    protected abstract Task Changed { get; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Task changed = Changed;
            await TryAsync(stoppingToken);
            await SleepAsync(changed, stoppingToken);
        }
    }

    protected abstract Task PassAsync(CancellationToken cancellationToken);

    /// <summary>When the next thing is due; null for never.</summary>
    protected abstract DateTimeOffset? NextAfter(DateTimeOffset now);

    protected abstract void LogFailed(Exception failure);

    private async Task TryAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (server.IsThis)
            {
                await PassAsync(cancellationToken);
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
        return NextAfter(now) - now is TimeSpan next && next > TimeSpan.Zero && next < atMost ? next : atMost;
    }
}
