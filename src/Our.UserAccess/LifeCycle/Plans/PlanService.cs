using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.LifeCycle.Plans;

/// <summary>Carries plans out on time.</summary>
internal sealed partial class PlanService(PlanPass pass, PlanSignal signal, ISchedulingServer server, TimeProvider clock, ILogger<PlanService> logger)
    : SchedulingLoop(server, clock)
{
    protected override Task Changed => signal.Next;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => pass.Next;

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not carry out the planned leaves and ends of access. It tries again within a minute.")]
    protected override partial void LogFailed(Exception failure);
}
