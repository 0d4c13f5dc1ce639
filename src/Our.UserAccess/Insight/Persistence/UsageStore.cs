using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Insight.Persistence;

internal sealed class UsageStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    /// <summary>Adds to what is there; several servers may do so at once.</summary>
    public async Task AddAsync(IReadOnlyList<UsageSum> sums, CancellationToken cancellationToken)
    {
        foreach (UsageSum sum in sums)
        {
            // INVARIANT: adding is one command. Whoever is second to make the row adds to the row of the first.
            if (!await TryAddAsync(sum, cancellationToken) && !await TryMakeAsync(sum, cancellationToken))
            {
                await TryAddAsync(sum, cancellationToken);
            }
        }
    }

    /// <summary>How much was done in each month since then, everywhere.</summary>
    public async Task<IReadOnlyDictionary<DateTime, long>> CountByMonthAsync(DateTime since, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<VerbUsageRow>()
            .Where(row => row.WorkspaceId == Guid.Empty && row.Month >= since)
            .GroupBy(row => row.Month)
            .Select(month => new { month.Key, Count = month.Sum(row => row.Count) })
            .ToDictionaryAsync(month => month.Key, month => month.Count, cancellationToken);
    }

    public async Task ForgetBeforeAsync(DateTime month, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<VerbUsageRow>().Where(row => row.Month < month).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task ForgetAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<VerbUsageRow>().Where(row => userIds.Contains(row.UserId)).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<bool> TryAddAsync(UsageSum sum, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await At(context, sum.Counter).ExecuteUpdateAsync(
            set => set
                .SetProperty(row => row.Count, row => row.Count + sum.Count)
                .SetProperty(row => row.LastUse, row => row.LastUse > sum.LastUse ? row.LastUse : sum.LastUse),
            cancellationToken) > 0;
    }

    private async Task<bool> TryMakeAsync(UsageSum sum, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(new VerbUsageRow
        {
            UserId = sum.Counter.UserId,
            Month = sum.Counter.Month,
            Verb = sum.Counter.Verb,
            WorkspaceId = sum.Counter.WorkspaceId,
            Count = sum.Count,
            LastUse = sum.LastUse,
        });
        try
        {
            return await context.SaveChangesAsync(cancellationToken) > 0;
        }
        catch (DbUpdateException) when (IsThere(sum.Counter))
        {
            return false;
        }
    }

    private bool IsThere(UsageCounter counter)
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return At(context, counter).Any();
    }

    private static IQueryable<VerbUsageRow> At(UserAccessDbContext context, UsageCounter counter) => context.Set<VerbUsageRow>().Where(row =>
        row.UserId == counter.UserId && row.Month == counter.Month && row.Verb == counter.Verb && row.WorkspaceId == counter.WorkspaceId);
}
