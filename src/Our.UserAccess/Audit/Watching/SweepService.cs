using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Audit.Watching;

/// <summary>Finds what nobody told the trail.</summary>
internal sealed partial class SweepService(SweepPass pass, SweepSignal signal, ISchedulingServer server, TimeProvider clock, ILogger<SweepService> logger)
    : SchedulingLoop(server, clock)
{
    protected override Task Changed => signal.Next;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => null;

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not compare Umbraco's users and groups with its audit trail. It tries again within a minute.")]
    protected override partial void LogFailed(Exception failure);
}
