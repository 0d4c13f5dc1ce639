using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Our.UserAccess.Insight.Persistence;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.Insight.Usage;

/// <summary>Writes what was done on this server, every minute and when it stops. Every server writes its own; they add up.</summary>
internal sealed partial class UsageWriter(
    UsageBuffer buffer, UsageStore store, IReadiness readiness, TimeProvider clock, ILogger<UsageWriter> logger) : BackgroundService
{
    public static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>How long it is remembered who used what.</summary>
    public const int KeptMonths = 24;

    private readonly SemaphoreSlim _writing = new(1, 1);
    private DateTime _tidied;

    /// <summary>Returns when all that was waiting is written. What could not be written is lost, and logged.</summary>
    public async Task WriteWaitingAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            if (await readiness.CheckAsync(cancellationToken) is null)
            {
                await store.AddAsync(UsageFolding.Fold(buffer.TakeAll()), cancellationToken);
                await TidyAsync(cancellationToken);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
        finally
        {
            _writing.Release();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await WriteWaitingAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _writing.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await WriteWaitingAsync(stoppingToken);
        }
    }

    private async Task TidyAsync(CancellationToken cancellationToken)
    {
        DateTime month = UsageFolding.MonthOf(clock.GetUtcNow().UtcDateTime);
        if (_tidied != month)
        {
            await store.ForgetBeforeAsync(month.AddMonths(-KeptMonths), cancellationToken);
            _tidied = month;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not write down which verbs were used in the last minute. What was done is not affected.")]
    private partial void LogFailed(Exception failure);
}
