using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Invitations.Outbox;

/// <summary>Sends what is queued.</summary>
internal sealed partial class OutboxService(
    OutboxPass pass, OutboxSignal signal, ISchedulingServer server, TimeProvider clock, ILogger<OutboxService> logger)
    : SchedulingLoop(server, clock)
{
    /// <summary>How soon a mail that another server has queued is seen.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan AtOnce = TimeSpan.FromMilliseconds(10);
    private Task _queued = Task.CompletedTask;

    protected override Task Changed => _queued = signal.Next;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => now + (_queued.IsCompleted ? AtOnce : Look);

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not go on with sending invitations. It tries again in a moment.")]
    protected override partial void LogFailed(Exception failure);
}
