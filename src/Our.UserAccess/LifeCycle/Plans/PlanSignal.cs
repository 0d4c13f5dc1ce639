namespace Our.UserAccess.LifeCycle.Plans;

/// <summary>Wakes the service that carries plans out, when one was made or changed here.</summary>
internal sealed class PlanSignal
{
    private TaskCompletionSource _next = Fresh();

    /// <summary>Ends with the next change.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() => Interlocked.Exchange(ref _next, Fresh()).SetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
