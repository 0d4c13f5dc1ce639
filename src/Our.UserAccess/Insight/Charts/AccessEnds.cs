using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Insight.Charts;

/// <summary>In which week how many people lose something: an assignment, or their access as a whole.</summary>
internal sealed class AccessEnds(IAccessFacts facts, IUserPlans plans, IUserDirectory users)
{
    private const int Weeks = 12;
    private const int Days = 7;

    public async Task<IReadOnlyList<ChartPoint>> CountAsync(DateTime now, CancellationToken cancellationToken)
    {
        DateTime first = now.Date.AddDays(-(((int)now.DayOfWeek + Days - 1) % Days));
        DateTime last = first.AddDays(Weeks * Days);
        UserSight sight = await users.SightAsync();
        IEnumerable<(Guid User, DateTime Until)> ends = (await plans.AheadAsync(cancellationToken))
            .Where(plan => plan.Value is not null)
            .Select(plan => (plan.Key, plan.Value!.Value))
            .Concat((facts.Current?.Assignments ?? [])
                .Where(assignment => assignment.Window.Until is not null)
                .Select(assignment => (assignment.User, assignment.Window.Until!.Value.UtcDateTime)));
        ILookup<int, Guid> byWeek = ends
            .Where(end => end.Until > now && end.Until < last && sight.Includes(end.User))
            .Select(end => (Week: (int)(end.Until - first).TotalDays / Days, end.User))
            .Distinct()
            .ToLookup(end => end.Week, end => end.User);
        return [.. Enumerable.Range(0, Weeks).Select(week => new ChartPoint(first.AddDays(week * Days), byWeek[week].Count()))];
    }
}
