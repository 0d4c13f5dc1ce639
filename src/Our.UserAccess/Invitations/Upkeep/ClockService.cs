using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Invitations.Upkeep;

/// <summary>Ends invitations on time, reminds of them before, and clears up after them.</summary>
internal sealed partial class ClockService(ClockPass pass, ISchedulingServer server, TimeProvider clock, ILogger<ClockService> logger)
    : SchedulingLoop(server, clock)
{
    private readonly Task _never = new TaskCompletionSource().Task;

    // What is new ends days from now: it is found in time without being told.
    protected override Task Changed => _never;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => pass.Next;

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not look after invitations whose time is over. Their links lead in no longer all the same; it tries again within a minute.")]
    protected override partial void LogFailed(Exception failure);
}
