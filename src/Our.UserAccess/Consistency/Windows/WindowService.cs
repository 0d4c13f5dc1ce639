using Microsoft.Extensions.Logging;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Consistency.Windows;

/// <summary>Opens and closes windows on time. No decision waits for it: they read the windows themselves.</summary>
internal sealed partial class WindowService(
    IAccessFacts facts, IFactsSignal signal, ISchedulingServer server, WindowPass pass, IAuditContext audit, TimeProvider clock, ILogger<WindowService> logger)
    : SchedulingLoop(server, clock)
{
    protected override Task Changed => signal.Next;

    protected override Task PassAsync(CancellationToken cancellationToken) =>
        audit.RunAsync(new AuditScope { Kind = AuditActorKind.Schedule }, () => pass.RunAsync(cancellationToken));

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => facts.Current?.NextBoundary(now);

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not follow the windows of assignments. Decisions are not affected; it tries again within a minute.")]
    protected override partial void LogFailed(Exception failure);
}
