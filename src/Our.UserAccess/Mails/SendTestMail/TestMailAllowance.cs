using System.Threading.RateLimiting;

namespace Our.UserAccess.Mails.SendTestMail;

/// <summary>Keeps test mails from becoming a way to fill a mailbox: a few for each person.</summary>
internal sealed class TestMailAllowance : IDisposable
{
    public const int Most = 5;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly PartitionedRateLimiter<Guid> _limiter = PartitionedRateLimiter.Create<Guid, Guid>(id =>
        RateLimitPartition.GetFixedWindowLimiter(id, _ => new FixedWindowRateLimiterOptions { PermitLimit = Most, Window = Window }));

    public bool TryTake(Guid userId)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(userId);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
