using Microsoft.EntityFrameworkCore;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.LifeCycle.Plans;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.LifeCycle.Persistence;

internal sealed class UserPlanStore(IDbContextFactory<UserAccessDbContext> contexts) : IUserPlans
{
    public async Task<IReadOnlyDictionary<Guid, UserPlan>> OfAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        if (userIds.Count == 0)
        {
            return new Dictionary<Guid, UserPlan>();
        }

        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<UserPlan>().AsNoTracking()
            .Where(plan => userIds.Contains(plan.Id))
            .ToDictionaryAsync(plan => plan.Id, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<Guid, DateTime?>> AheadAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Open(context)
            .Select(plan => new { plan.Id, Until = plan.HasEnded ? null : plan.AccessUntil })
            .ToDictionaryAsync(plan => plan.Id, plan => plan.Until, cancellationToken);
    }

    /// <summary>Plans that ask for something now, the oldest first.</summary>
    public async Task<IReadOnlyList<UserPlan>> DueAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<UserPlan> open = await Open(context)
            .Where(plan => plan.AccessUntil <= now || plan.LeaveFrom <= now)
            .OrderBy(plan => plan.CreatedAt)
            .ToListAsync(cancellationToken);
        return [.. open.Where(plan => plan.At(now) != PlanTurn.Nothing)];
    }

    public async Task<DateTimeOffset?> NextAfterAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        DateTime?[] next =
        [
            await Open(context).Where(plan => plan.AccessUntil > now && !plan.HasEnded).MinAsync(plan => plan.AccessUntil, cancellationToken),
            await Open(context).Where(plan => plan.LeaveFrom > now).MinAsync(plan => plan.LeaveFrom, cancellationToken),
            await Open(context).Where(plan => plan.LeaveUntil > now).MinAsync(plan => plan.LeaveUntil, cancellationToken),
        ];
        return next.Min() is { } earliest ? new DateTimeOffset(earliest, TimeSpan.Zero) : null;
    }

    private static IQueryable<UserPlan> Open(UserAccessDbContext context) =>
        context.Set<UserPlan>().AsNoTracking().Where(plan => (plan.AccessUntil != null && !plan.HasEnded) || plan.LeaveUntil != null);
}
