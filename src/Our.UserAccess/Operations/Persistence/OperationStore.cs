using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Operations.Persistence;

/// <summary>Operations as people see them.</summary>
internal sealed class OperationStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    public async Task AddAsync(StoredOperation operation, IReadOnlyList<OperationTask> tasks, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        context.Add(operation);
        context.AddRange(tasks.Select((task, place) => new StoredItem
        {
            OperationId = operation.Id,
            Place = place,
            SubjectId = task.SubjectId,
            Name = Cut(task.Name, StoredItemConfiguration.MaxName),
            Data = task.Data,
        }));
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Newest first.</summary>
    public async Task<Page<StoredOperation>> OfStarterAsync(Guid userId, PageRequest part, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<StoredOperation> own = context.Set<StoredOperation>().AsNoTracking().Where(operation => operation.StartedById == userId);
        List<StoredOperation> items = await own
            .OrderByDescending(operation => operation.CreatedAt).ThenByDescending(operation => operation.Id)
            .Skip(part.Skip).Take(part.Take)
            .ToListAsync(cancellationToken);
        return new Page<StoredOperation>(await own.CountAsync(cancellationToken), items);
    }

    public async Task<StoredOperation?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<StoredOperation>().AsNoTracking().SingleOrDefaultAsync(operation => operation.Id == id, cancellationToken);
    }

    /// <summary>How many items of each operation are in each state; one query for any number.</summary>
    public async Task<ILookup<Guid, (ItemState State, int Count)>> CountAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        var counts = await context.Set<StoredItem>()
            .Where(item => ids.Contains(item.OperationId))
            .GroupBy(item => new { item.OperationId, item.State })
            .Select(group => new { group.Key.OperationId, group.Key.State, Count = group.Count() })
            .ToListAsync(cancellationToken);
        return counts.ToLookup(count => count.OperationId, count => (count.State, count.Count));
    }

    /// <param name="id">The operation.</param>
    /// <param name="states">None for all.</param>
    /// <param name="part">Which of them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Page<StoredItem>> ItemsAsync(Guid id, IReadOnlyCollection<ItemState> states, PageRequest part, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<StoredItem> items = context.Set<StoredItem>().AsNoTracking()
            .Where(item => item.OperationId == id && (states.Count == 0 || states.Contains(item.State)));
        return new Page<StoredItem>(
            await items.CountAsync(cancellationToken),
            await items.OrderBy(item => item.Place).Skip(part.Skip).Take(part.Take).ToListAsync(cancellationToken));
    }

    internal static string Cut(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + '…';
}
