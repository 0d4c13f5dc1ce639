using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Persistence;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Charts;

internal sealed class GetChartsHandler(IUserDirectory users, AccessEnds ends, SignInMonths signIns, UsageStore usage, IReach reach, TimeProvider clock)
{
    private const int Months = 12;

    public async Task<OverviewCharts> HandleAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        DateTime[] months = [.. Enumerable.Range(1 - Months, Months).Select(UsageFolding.MonthOf(now).AddMonths)];
        bool seesAll = (await reach.OfAsync(InsightPermissions.Read, cancellationToken)).IsEverywhere;
        bool seesTrail = (await reach.OfAsync(AuditPermissions.Read, cancellationToken)).IsEverywhere;
        return new OverviewCharts(
            await users.CountAsync(new UserQuery()),
            await ends.CountAsync(now, cancellationToken),
            seesTrail ? await signIns.CountAsync(months, now, cancellationToken) : null,
            seesAll ? await ActsAsync(months, cancellationToken) : null);
    }

    private async Task<IReadOnlyList<ChartPoint>> ActsAsync(DateTime[] months, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<DateTime, long> counted = await usage.CountByMonthAsync(months[0], cancellationToken);
        return [.. months.Select(month => new ChartPoint(month, counted.GetValueOrDefault(month)))];
    }
}
