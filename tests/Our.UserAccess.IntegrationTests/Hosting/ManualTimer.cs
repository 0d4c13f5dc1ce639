namespace Our.UserAccess.IntegrationTests.Hosting;

/// <summary>Rings when a <see cref="ManualClock"/> is moved past its time.</summary>
internal sealed class ManualTimer(ManualClock clock, Action callback) : ITimer
{
    private TimeSpan _period = Timeout.InfiniteTimeSpan;

    /// <summary>Null while it is not set.</summary>
    public DateTimeOffset? Due { get; private set; }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        _period = period;
        Due = dueTime == Timeout.InfiniteTimeSpan ? null : clock.GetUtcNow() + dueTime;
        return true;
    }

    public void Ring()
    {
        Due = _period > TimeSpan.Zero ? clock.GetUtcNow() + _period : null;
        callback();
    }

    public void Dispose() => clock.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
