using Microsoft.Extensions.Logging;
using Our.UserAccess.Audit.Watching;

namespace Our.UserAccess.Audit.Verify;

/// <summary>Verifies the trail unasked, once a day, and says so loudly when it does not hold.</summary>
internal sealed partial class VerifyPass(Verifier verifier, TimeProvider clock, ILogger<VerifyPass> logger) : IAuditUpkeep
{
    public static readonly TimeSpan Every = TimeSpan.FromDays(1);

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() < _next)
        {
            return;
        }

        Verification found = await verifier.VerifyAsync(cancellationToken);
        _next = clock.GetUtcNow() + Every;
        if (found.FirstBroken is BrokenPlace broken)
        {
            LogBroken(broken.Sequence, broken.Sentence);
        }
        else
        {
            LogWhole(found.Events);
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "Somebody has tampered with the audit trail of User Access, at event {Sequence}: {Sentence}")]
    private partial void LogBroken(long sequence, string sentence);

    [LoggerMessage(Level = LogLevel.Information, Message = "The audit trail of User Access is whole, up to event {Events}.")]
    private partial void LogWhole(long events);
}
