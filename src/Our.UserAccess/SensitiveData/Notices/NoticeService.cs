using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.SensitiveData.Notices;

/// <summary>Tells the owner of grants, and brings a lost group back.</summary>
internal sealed partial class NoticeService(NoticePass pass, NoticeSignal signal, ISchedulingServer server, TimeProvider clock, ILogger<NoticeService> logger)
    : SchedulingLoop(server, clock)
{
    protected override Task Changed => signal.Next;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    // A minute at most: what another server gave, or what failed, is seen then.
    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => null;

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not look after the access to sensitive data. Nobody sees more by that; it tries again within a minute.")]
    protected override partial void LogFailed(Exception failure);
}
