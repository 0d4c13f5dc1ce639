using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Operations.Running;

/// <summary>Carries operations out, one after another.</summary>
internal sealed partial class OperationService(
    OperationPass pass, OperationSignal signal, ISchedulingServer server, TimeProvider clock, ILogger<OperationService> logger)
    : SchedulingLoop(server, clock)
{
    /// <summary>How soon one that another server has queued is seen.</summary>
    public static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(10);

    private Task _started = Task.CompletedTask;

    protected override Task Changed => _started = signal.Next;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => now + (_started.IsCompleted ? AtOnce : Look);

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not go on with an operation. It tries again in a moment.")]
    protected override partial void LogFailed(Exception failure);
}
