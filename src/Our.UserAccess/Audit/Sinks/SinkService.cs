using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Audit.Sinks;

/// <summary>Looks for events that sinks have not been told, every few seconds where there are sinks.</summary>
internal sealed partial class SinkService(SinkPass pass, ISchedulingServer server, TimeProvider clock, ILogger<SinkService> logger) : SchedulingLoop(server, clock)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(5);
    private static readonly Task Never = new TaskCompletionSource().Task;

    protected override Task Changed => Never;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => pass.IsNeeded ? now + Every : null;

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not tell its audit trail to other systems. It tries again within a minute.")]
    protected override partial void LogFailed(Exception failure);
}
