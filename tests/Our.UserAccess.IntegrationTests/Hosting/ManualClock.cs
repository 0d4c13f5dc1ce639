namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>A clock that stands still until a test moves it, with the timers that were made from it.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly Dictionary<TimeSpan, TaskCompletionSource> _made = [];
    private TaskCompletionSource _nextTimer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private DateTimeOffset _now = now;

    /// <summary>Ends when somebody makes another timer: what was woken up sleeps again.</summary>
    public Task NextTimer => Volatile.Read(ref _nextTimer).Task;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _now;
        }
    }

    /// <summary>Ends when somebody has made a timer with this period.</summary>
    public Task TimerAsync(TimeSpan period)
    {
        lock (_gate)
        {
            return Made(period).Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Jumps: what was due meanwhile rings once.</summary>
    public void Advance(TimeSpan time)
    {
        ManualTimer[] due;
        lock (_gate)
        {
            _now += time;
            due = [.. _timers.Where(timer => timer.Due <= _now).OrderBy(timer => timer.Due)];
        }

        Array.ForEach(due, timer => timer.Ring());
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ManualTimer timer = new(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_gate)
        {
            _timers.Add(timer);
            Made(period).TrySetResult();
        }

        Interlocked.Exchange(ref _nextTimer, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();

        return timer;
    }

    internal void Remove(ManualTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }

    private TaskCompletionSource Made(TimeSpan period)
    {
        if (!_made.TryGetValue(period, out TaskCompletionSource? made))
        {
            _made[period] = made = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        return made;
    }
}
