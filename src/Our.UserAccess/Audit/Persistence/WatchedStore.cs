using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Audit.Watching;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>Keeps what was recorded last, together with the events that it makes.</summary>
internal sealed class WatchedStore(IDbContextFactory<UserAccessDbContext> contexts, IAuditTrail trail)
{
    public async Task<IReadOnlyDictionary<Guid, WatchedRow>> FindAsync(string kind, IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<WatchedRow>().AsNoTracking()
            .Where(row => row.Kind == kind && ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken);
    }

    public async Task<IReadOnlyList<Guid>> IdsAsync(string kind, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<WatchedRow>().Where(row => row.Kind == kind).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Those of whom a key was recorded among their values.</summary>
    public async Task<IReadOnlyList<Guid>> NamingAsync(string kind, Guid value, CancellationToken cancellationToken)
    {
        string part = value.ToString();
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<WatchedRow>().Where(row => row.Kind == kind && row.State.Contains(part)).Select(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>False when somebody else recorded one of them meanwhile: nothing is stored.</summary>
    public async Task<bool> ApplyAsync(IReadOnlyCollection<WatchedTurn> turns, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        try
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            foreach (WatchedTurn turn in turns)
            {
                Track(context, turn);
            }

            await context.SaveChangesAsync(cancellationToken);
            await trail.AppendAsync(context, [.. turns.SelectMany(turn => turn.Entries)], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another version than the one that was compared with, or a row that was not there.
            return false;
        }
    }

    private static void Track(UserAccessDbContext context, WatchedTurn turn)
    {
        switch (turn)
        {
            case { Before: null, After: WatchedRow added }:
                context.Add(added);
                break;
            case { Before: WatchedRow before, After: WatchedRow after }:
                context.Attach(before).CurrentValues.SetValues(after);
                break;
            case { Before: WatchedRow gone }:
                context.Remove(gone);
                break;
        }
    }
}
