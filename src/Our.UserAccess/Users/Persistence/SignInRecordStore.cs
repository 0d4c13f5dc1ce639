using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Persistence;

internal sealed class SignInRecordStore(IDbContextFactory<UserAccessDbContext> contexts) : ISignInRecords
{
    /// <summary>Kept of each person.</summary>
    public const int Most = 50;

    public async Task AddAsync(SignInRecord record, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(record with { Address = Short(record.Address) });
        await context.SaveChangesAsync(cancellationToken);
        Guid[] old = await NewestFirst(context, record.UserId).Skip(Most).Select(other => other.Id).ToArrayAsync(cancellationToken);
        if (old.Length > 0)
        {
            await context.Set<SignInRecord>().Where(other => old.Contains(other.Id)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    public async Task<IReadOnlyList<SignInRecord>> OfAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await NewestFirst(context, userId).Take(Most).ToListAsync(cancellationToken);
    }

    private static IQueryable<SignInRecord> NewestFirst(UserAccessDbContext context, Guid userId) => context.Set<SignInRecord>().AsNoTracking()
        .Where(record => record.UserId == userId)
        .OrderByDescending(record => record.At).ThenByDescending(record => record.Id);

    private static string? Short(string? address) => address is { Length: > SignInRecordConfiguration.MaxAddress }
        ? address[..SignInRecordConfiguration.MaxAddress]
        : string.IsNullOrEmpty(address) ? null : address;
}
