using Microsoft.Extensions.Logging;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Decisions;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.AccessFacts;

/// <summary>
/// The facts on this server: read without a lock, changed one at a time. Facts that could not be brought up to date are
/// taken out of force, since they might allow what is no longer allowed.
/// </summary>
internal sealed partial class FactsInForce(IFactsLoad load, TimeProvider clock, ILogger<FactsInForce> logger) : IAccessFacts, IFactsKeeper, IFactsSignal
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(10);

    private readonly Lock _changing = new();
    private readonly AccessEngine _engine = new();
    private volatile AccessSnapshot? _current;
    private readonly Signal _changed = new();
    private DateTimeOffset _nextAttempt = DateTimeOffset.MinValue;

    public AccessSnapshot? Current => _current;

    public Task Next => _changed.Next;

    public void LoadIfDue()
    {
        lock (_changing)
        {
            if (_current is null && clock.GetUtcNow() >= _nextAttempt)
            {
                Load();
            }
        }
    }

    public void Reload()
    {
        lock (_changing)
        {
            if (_current is not null)
            {
                Load();
            }
        }
    }

    public void Change(Action<AccessSnapshotBuilder> change)
    {
        lock (_changing)
        {
            // Not loaded: the load that is to come reads this change as well.
            if (_current is null)
            {
                return;
            }

            try
            {
                Publish(_engine.Change(change));
            }
            catch (Exception failure)
            {
                LogChangeLost(failure);
                Publish(null);
                Load();
            }
        }
    }

    private void Load()
    {
        long started = clock.GetTimestamp();
        try
        {
            AccessSnapshot loaded = load.Run();
            _engine.Replace(loaded);
            Publish(loaded);
            LogLoaded(clock.GetElapsedTime(started).TotalMilliseconds);
        }
        catch (Exception failure)
        {
            Publish(null);
            _nextAttempt = clock.GetUtcNow() + RetryAfter;
            LogLoadFailed(failure);
        }
    }

    private void Publish(AccessSnapshot? snapshot)
    {
        _current = snapshot;
        _changed.Raise();
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "User Access loaded the facts of access in {Milliseconds:0} ms.")]
    private partial void LogLoaded(double milliseconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "User Access could not follow a change of the facts of access, and loads them anew.")]
    private partial void LogChangeLost(Exception failure);

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not load the facts of access. Until it can, nobody may do anything with documents and media. It tries again by itself.")]
    private partial void LogLoadFailed(Exception failure);
}
