using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.SensitiveData.Persistence;

internal sealed class NoticeStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    /// <summary>By grant; those of whose grant the owner was not told yet are missing.</summary>
    public async Task<IReadOnlyDictionary<Guid, GrantNotice>> OfAsync(IReadOnlyCollection<Guid> grants, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<GrantNotice>().AsNoTracking().Where(notice => grants.Contains(notice.GrantId)).ToDictionaryAsync(notice => notice.GrantId, cancellationToken);
    }

    public async Task WriteAsync(GrantNotice notice, bool isNew, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Entry(notice).State = isNew ? EntityState.Added : EntityState.Modified;
        await context.SaveChangesAsync(cancellationToken);
    }
}
