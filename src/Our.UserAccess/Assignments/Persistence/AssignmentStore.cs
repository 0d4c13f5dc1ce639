using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.Persistence;

internal sealed class AssignmentStore(IDbContextFactory<UserAccessDbContext> contexts, TimeProvider clock) : IAssignmentReader
{
    // Asked for too many at once, SQL Server refuses.
    private const int AtOnce = 1000;

    public async Task<Page<Assignment>> FindAsync(AssignmentFilter filter, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<Assignment> found = Matching(context.Set<Assignment>().AsNoTracking(), filter);
        int total = await found.CountAsync(cancellationToken);
        List<Assignment> items = await found
            .OrderBy(assignment => assignment.CreatedAt).ThenBy(assignment => assignment.Id)
            .Skip(filter.Skip).Take(filter.Take)
            .ToListAsync(cancellationToken);
        return new Page<Assignment>(total, items);
    }

    public async Task<IReadOnlyList<Assignment>> OfUsersAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        var found = new List<Assignment>();
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (Guid[] part in userIds.Chunk(AtOnce))
        {
            found.AddRange(await context.Set<Assignment>().AsNoTracking().Where(assignment => part.Contains(assignment.UserId)).ToListAsync(cancellationToken));
        }

        return found;
    }

    public async Task<IReadOnlyList<Assignment>> OfPairAsync(Guid userId, Guid groupId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Assignment>().AsNoTracking()
            .Where(assignment => assignment.UserId == userId && assignment.GroupId == groupId)
            .ToListAsync(cancellationToken);
    }

    public async Task<long> CountOpenInWorkspaceAsync(Guid workspaceId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Open(context).LongCountAsync(assignment => assignment.WorkspaceId == workspaceId, cancellationToken);
    }

    private IQueryable<Assignment> Open(UserAccessDbContext context)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        return context.Set<Assignment>().AsNoTracking().Where(assignment => assignment.Until == null || assignment.Until > now);
    }

    private IQueryable<Assignment> Matching(IQueryable<Assignment> assignments, AssignmentFilter filter)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        if (filter.UserId is { } user)
        {
            assignments = assignments.Where(assignment => assignment.UserId == user);
        }

        if (filter.GroupId is { } group)
        {
            assignments = assignments.Where(assignment => assignment.GroupId == group);
        }

        if (filter.WorkspaceId is { } workspace)
        {
            assignments = assignments.Where(assignment => assignment.WorkspaceId == workspace);
        }

        if (filter.Within is { } within)
        {
            Guid?[] places = [.. within.Select(place => (Guid?)place)];
            assignments = assignments.Where(assignment => places.Contains(assignment.WorkspaceId));
        }

        if (filter.EndingAfter is { } time)
        {
            assignments = assignments.Where(assignment => assignment.Until == null || assignment.Until > time);
        }

        return filter.State switch
        {
            AssignmentState.Planned => assignments.Where(assignment => assignment.From > now && (assignment.Until == null || assignment.Until > now)),
            AssignmentState.Active => assignments.Where(assignment => (assignment.From == null || assignment.From <= now) && (assignment.Until == null || assignment.Until > now)),
            AssignmentState.Ended => assignments.Where(assignment => assignment.Until <= now),
            _ => assignments,
        };
    }
}
