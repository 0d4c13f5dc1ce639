using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Our.UserAccess.Operations.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Operations.Persistence;

/// <summary>Operations as they are carried out.</summary>
internal sealed class OperationProgress(IDbContextFactory<UserAccessDbContext> contexts, TimeProvider clock)
{
    /// <summary>The one to go on with, then the one that has waited longest; null when there is nothing to do.</summary>
    public async Task<StoredOperation?> NextAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<StoredOperation>().AsNoTracking()
            .Where(operation => operation.State == OperationState.Running || operation.State == OperationState.Queued)
            .OrderBy(operation => operation.State == OperationState.Running ? 0 : 1).ThenBy(operation => operation.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>False when it is no longer in the state that it was seen in: somebody cancelled it.</summary>
    public async Task<bool> TurnAsync(Guid id, OperationState from, OperationState to, CancellationToken cancellationToken)
    {
        DateTime? finished = to is OperationState.Running ? null : clock.GetUtcNow().UtcDateTime;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<StoredOperation>().Where(operation => operation.Id == id && operation.State == from).ExecuteUpdateAsync(
            set => set.SetProperty(operation => operation.State, to).SetProperty(operation => operation.FinishedAt, finished),
            cancellationToken) > 0;
    }

    /// <summary>Empty when all are done, or the operation is not running any longer.</summary>
    public async Task<IReadOnlyList<StoredItem>> PendingAsync(Guid id, int most, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<StoredItem>().AsNoTracking()
            .Where(item => item.OperationId == id && item.State == ItemState.Pending)
            .Where(item => context.Set<StoredOperation>().Any(operation => operation.Id == id && operation.State == OperationState.Running))
            .OrderBy(item => item.Place)
            .Take(most)
            .ToListAsync(cancellationToken);
    }

    /// <summary>What had begun, and nobody has written down how it ended.</summary>
    public async Task<IReadOnlyList<StoredItem>> BegunAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<StoredItem>().AsNoTracking().Where(item => item.OperationId == id && item.State == ItemState.Running).ToListAsync(cancellationToken);
    }

    public Task MarkAsync(IReadOnlyList<StoredItem> items) => MarkAsync(items, ItemState.Running);

    /// <summary>In one statement.</summary>
    public async Task MarkAsync(IReadOnlyList<StoredItem> items, ItemState state)
    {
        (Guid operation, int[] places) = (items[0].OperationId, [.. items.Select(item => item.Place)]);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync();
        await context.Set<StoredItem>().Where(item => item.OperationId == operation && places.Contains(item.Place))
            .ExecuteUpdateAsync(set => set.SetProperty(stored => stored.State, state));
    }

    /// <summary>In one transaction.</summary>
    public async Task RecordAsync(IReadOnlyList<StoredItem> items, IReadOnlyList<ItemOutcome> outcomes)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync();
        foreach ((StoredItem item, ItemOutcome outcome) in items.Zip(outcomes))
        {
            EntityEntry<StoredItem> stored = context.Attach(item with { State = outcome.State, Sentence = Cut(outcome.Sentence), SubjectId = outcome.SubjectId ?? item.SubjectId });
            stored.Property(row => row.State).IsModified = true;
            stored.Property(row => row.Sentence).IsModified = true;
            stored.Property(row => row.SubjectId).IsModified = true;
        }

        await context.SaveChangesAsync();
    }

    /// <summary>Items that had begun when the site stopped, and that nobody may simply begin again.</summary>
    public async Task SettleAsync(Guid id, string sentence, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<StoredItem>().Where(item => item.OperationId == id && item.State == ItemState.Running).ExecuteUpdateAsync(
            set => set.SetProperty(item => item.State, ItemState.Failed).SetProperty(item => item.Sentence, sentence),
            cancellationToken);
    }

    /// <summary>Takes away what finished before a time.</summary>
    public async Task ForgetAsync(DateTime before, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<Guid> old = await context.Set<StoredOperation>().Where(operation => operation.FinishedAt < before).Select(operation => operation.Id).ToListAsync(cancellationToken);
        await context.Set<StoredItem>().Where(item => old.Contains(item.OperationId)).ExecuteDeleteAsync(cancellationToken);
        await context.Set<StoredOperation>().Where(operation => old.Contains(operation.Id)).ExecuteDeleteAsync(cancellationToken);
    }

    private static string? Cut(string? sentence) => sentence is null ? null : OperationStore.Cut(sentence, StoredItemConfiguration.MaxSentence);
}
