namespace Our.UserAccess.Shared.Background;

/// <summary>Wakes whoever waits for the next thing to happen on this server.</summary>
internal class Signal
{
    private TaskCompletionSource _next = Fresh();

    /// <summary>Ends when it happens. Take it before reading, so that nothing is missed in between.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() => Interlocked.Exchange(ref _next, Fresh()).SetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
