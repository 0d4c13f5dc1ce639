using Microsoft.Extensions.Logging;
using Our.UserAccess.Shared.Background;

namespace Our.UserAccess.Reviews.Upkeep;

/// <summary>Writes to reviewers and starts reviews again.</summary>
internal sealed partial class ReviewService(ReviewPass pass, ISchedulingServer server, TimeProvider clock, ILogger<ReviewService> logger)
    : SchedulingLoop(server, clock)
{
    private readonly Task _never = new TaskCompletionSource().Task;

    // What is new is found within a minute without being told.
    protected override Task Changed => _never;

    protected override Task PassAsync(CancellationToken cancellationToken) => pass.RunAsync(cancellationToken);

    protected override DateTimeOffset? NextAfter(DateTimeOffset now) => null;

    [LoggerMessage(Level = LogLevel.Error, Message = "User Access could not look after the reviews of access. It tries again within a minute.")]
    protected override partial void LogFailed(Exception failure);
}
