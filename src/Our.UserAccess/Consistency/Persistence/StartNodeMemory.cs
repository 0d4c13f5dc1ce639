using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Consistency.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Consistency.Persistence;

internal sealed class StartNodeMemory(IDbContextFactory<UserAccessDbContext> contexts) : IPersonalStartNodes
{
    // Asked for too many at once, SQL Server refuses.
    private const int AtOnce = 1000;

    public IReadOnlyDictionary<Guid, StartNodeKeys> All()
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return context.Set<RememberedStartNodes>().AsNoTracking().ToDictionary(row => row.UserId, row => row.ToPersonal());
    }

    public IReadOnlyDictionary<Guid, StartNodeKeys> Of(IReadOnlyCollection<Guid> users)
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        IQueryable<RememberedStartNodes> rows = context.Set<RememberedStartNodes>().AsNoTracking();
        return users.Chunk(AtOnce)
            .SelectMany(part => rows.Where(row => part.Contains(row.UserId)).ToArray())
            .ToDictionary(row => row.UserId, row => row.ToPersonal());
    }

    /// <summary>Of these users.</summary>
    public async Task<IReadOnlyDictionary<Guid, RememberedStartNodes>> RowsAsync(IReadOnlyCollection<Guid> users, CancellationToken cancellationToken)
    {
        var found = new List<RememberedStartNodes>();
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (Guid[] part in users.Chunk(AtOnce))
        {
            found.AddRange(await context.Set<RememberedStartNodes>().AsNoTracking().Where(row => part.Contains(row.UserId)).ToListAsync(cancellationToken));
        }

        return found.ToDictionary(row => row.UserId);
    }

    public async Task<IReadOnlyDictionary<Guid, RememberedStartNodes>> RowsAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<RememberedStartNodes>().AsNoTracking().ToDictionaryAsync(row => row.UserId, cancellationToken);
    }

    /// <summary>Null where the native start nodes are the personal ones.</summary>
    public async Task<RememberedStartNodes?> FindAsync(Guid user, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<RememberedStartNodes>().AsNoTracking().SingleOrDefaultAsync(row => row.UserId == user, cancellationToken);
    }

    public async Task KeepAsync(RememberedStartNodes row, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(row, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // A pass over all users remembered the same user in between: now the row is there to be changed.
            await WriteAsync(row, cancellationToken);
        }
    }

    public async Task ForgetAsync(Guid user, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<RememberedStartNodes>().Where(row => row.UserId == user).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task WriteAsync(RememberedStartNodes row, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        bool isKnown = await context.Set<RememberedStartNodes>().AnyAsync(known => known.UserId == row.UserId, cancellationToken);
        context.Entry(row).State = isKnown ? EntityState.Modified : EntityState.Added;
        await context.SaveChangesAsync(cancellationToken);
    }
}
