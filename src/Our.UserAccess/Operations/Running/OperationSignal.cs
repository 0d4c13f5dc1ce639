namespace Our.UserAccess.Operations.Running;

/// <summary>Wakes the service that carries operations out, when one was started here.</summary>
internal sealed class OperationSignal
{
    private TaskCompletionSource _next = Fresh();

    /// <summary>Ends when the next operation is started.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    public void Raise() => Interlocked.Exchange(ref _next, Fresh()).SetResult();

    private static TaskCompletionSource Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
