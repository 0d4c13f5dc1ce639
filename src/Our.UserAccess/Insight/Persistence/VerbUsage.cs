using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Insight.Usage;
using Our.UserAccess.Persistence;
using Our.UserAccess.Persistence.SetupSteps;

namespace Our.UserAccess.Insight.Persistence;

internal sealed class VerbUsage(IDbContextFactory<UserAccessDbContext> contexts) : IVerbUsage
{
    /// <summary>Asked about in one command.</summary>
    private const int Chunk = 1_000;

    public async Task<DateTime?> KnownSinceAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<SetupStepRow>()
            .Where(step => step.Name == UsageStart.StepName)
            .Select(step => (DateTime?)step.AppliedAt)
            .SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<UsedVerb>>> OfAsync(
        IReadOnlyCollection<Guid> userIds, DateTime since, Guid? workspaceId, CancellationToken cancellationToken)
    {
        var found = new Dictionary<Guid, IReadOnlyList<UsedVerb>>();
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (Guid[] chunk in userIds.Distinct().Chunk(Chunk))
        {
            var used = await context.Set<VerbUsageRow>()
                .Where(row => row.LastUse >= since.Date && row.WorkspaceId == (workspaceId ?? Guid.Empty) && chunk.Contains(row.UserId))
                .GroupBy(row => new { row.UserId, row.Verb })
                .Select(same => new { same.Key.UserId, same.Key.Verb, Count = same.Sum(row => row.Count), Last = same.Max(row => row.LastUse) })
                .ToListAsync(cancellationToken);
            foreach (var person in used.GroupBy(row => row.UserId))
            {
                found[person.Key] = [.. person.OrderBy(row => row.Verb, StringComparer.Ordinal).Select(row => new UsedVerb(row.Verb, row.Count, row.Last))];
            }
        }

        return found;
    }
}
