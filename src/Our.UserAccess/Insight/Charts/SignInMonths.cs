using System.Collections.Concurrent;
using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Insight.Charts;

/// <summary>Sign-ins by month. A month that is over is counted once.</summary>
internal sealed class SignInMonths(IAuditCounts events)
{
    private readonly ConcurrentDictionary<DateTime, long> _over = new();

    public async Task<IReadOnlyList<ChartPoint>> CountAsync(IReadOnlyList<DateTime> months, DateTime now, CancellationToken cancellationToken)
    {
        var points = new List<ChartPoint>();
        foreach (DateTime month in months)
        {
            if (!_over.TryGetValue(month, out long count))
            {
                DateTime until = month.AddMonths(1);
                count = await events.CountAsync(AuditActions.SignInSucceeded, month, until, cancellationToken);

                // A day later nothing that waits to be written belongs to it.
                _ = until.AddDays(1) < now && _over.TryAdd(month, count);
            }

            points.Add(new ChartPoint(month, count));
        }

        return points;
    }
}
