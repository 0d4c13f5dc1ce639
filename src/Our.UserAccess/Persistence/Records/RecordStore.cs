using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Shared.Changes;

namespace Our.UserAccess.Persistence.Records;

internal sealed class RecordStore<T>(IDbContextFactory<UserAccessDbContext> contexts, IRecordTrail<T> trail) : IRecordStore<T>
    where T : class, IRecord
{
    public async Task<IReadOnlyList<T>> AllAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<T>().AsNoTracking().ToListAsync(cancellationToken);
    }

    public async Task<T?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<T>().AsNoTracking().SingleOrDefaultAsync(record => record.Id == id, cancellationToken);
    }

    public async Task<bool> ApplyAsync(Change<T> change, CancellationToken cancellationToken)
    {
        Func<UserAccessDbContext, CancellationToken, Task> record = await trail.DescribeAsync(change, cancellationToken);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        Track(context, change);
        try
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await context.Set<ChangeCount>().ExecuteUpdateAsync(
                set => set.SetProperty(count => count.Value, count => count.Value + 1), cancellationToken);
            await record(context, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The version in the row is not the one that was read: somebody else was faster.
            return false;
        }
    }

    private static void Track(UserAccessDbContext context, Change<T> change)
    {
        switch (change)
        {
            case { Before: null, After: T created }:
                context.Add(created);
                break;
            case { Before: T before, After: T after }:
                context.Attach(before).CurrentValues.SetValues(after);
                break;
            case { Before: T removed }:
                context.Remove(removed);
                break;
        }
    }
}
