namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>A clock that stands still until a test moves it, with the timers that were made from it.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<ManualTimer> _timers = [];
    private readonly Dictionary<TimeSpan, TaskCompletionSource> _made = [];
    private DateTimeOffset _now = now;

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

    public void Advance(TimeSpan time)
    {
        DateTimeOffset until = GetUtcNow() + time;
        while (NextDue(until) is ManualTimer timer)
        {
            timer.Ring();
        }

        lock (_gate)
        {
            _now = until;
        }
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

        return timer;
    }

    internal void Remove(ManualTimer timer)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
        }
    }

    private ManualTimer? NextDue(DateTimeOffset until)
    {
        lock (_gate)
        {
            ManualTimer? next = _timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
            _now = next is { Due: { } due } && due > _now ? due : _now;
            return next;
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
