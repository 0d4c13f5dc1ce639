using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.AccessFacts.Records;
using Our.UserAccess.Shared.Api;

namespace Our.UserAccess.AccessFacts;

/// <summary>
/// Looks twice a second whether another server changed a record of ours, and tries again to load facts that could not be
/// loaded. Umbraco's own messages between servers take as long as the site is set to let them.
/// </summary>
internal sealed partial class FactsWatch(
    IReadiness readiness, IAccessFacts current, IFactsKeeper keeper, RecordFacts records, TimeProvider clock, ILogger<FactsWatch> logger)
    : BackgroundService
{
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private bool _isFailing;

    /// <summary>Looks once.</summary>
    public async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (current.Current is not null)
            {
                CatchUp();
            }
            else if (await readiness.CheckAsync(cancellationToken) is null)
            {
                keeper.LoadIfDue();
            }

            _isFailing = false;
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogOnce(failure);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await LookAsync(stoppingToken);
        }
    }

    private void CatchUp()
    {
        if (records.AreBehind)
        {
            keeper.Change(records.CatchUp);
        }
    }

    // A database that is away is away twice a second.
    private void LogOnce(Exception failure)
    {
        if (!_isFailing)
        {
            _isFailing = true;
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not look for changes of access by other servers. It goes on trying, and catches up.")]
    private partial void LogFailed(Exception failure);
}
