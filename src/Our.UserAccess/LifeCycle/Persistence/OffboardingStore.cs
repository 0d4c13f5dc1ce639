using Microsoft.EntityFrameworkCore;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.LifeCycle.Persistence;

internal sealed class OffboardingStore(IDbContextFactory<UserAccessDbContext> contexts, IPrincipalNames names, TimeProvider clock) : IOffboardings
{
    public async Task<OffboardingMark?> OfUserAsync(Guid userId, CancellationToken cancellationToken) =>
        (await OpenAsync(userId, cancellationToken)).FirstOrDefault() is Offboarding last
            ? new OffboardingMark(last.Id, last.At, (await names.OfUsersAsync([last.ById])).GetValueOrDefault(last.ById), last.UndoUntil)
            : null;

    /// <summary>Those that can still be undone, the last first.</summary>
    public async Task<IReadOnlyList<Offboarding>> OpenAsync(Guid userId, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Offboarding>().AsNoTracking()
            .Where(offboarding => offboarding.UserId == userId && offboarding.UndoneAt == null && offboarding.UndoUntil > now)
            .OrderByDescending(offboarding => offboarding.At)
            .ToListAsync(cancellationToken);
    }

    public async Task AddAsync(Offboarding offboarding, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.Add(offboarding);
        await context.SaveChangesAsync(cancellationToken);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<Offboarding>().Where(offboarding => offboarding.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task MarkUndoneAsync(Guid id, Guid byId, CancellationToken cancellationToken)
    {
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        Guid? by = byId;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<Offboarding>().Where(offboarding => offboarding.Id == id).ExecuteUpdateAsync(
            set => set.SetProperty(offboarding => offboarding.UndoneAt, now).SetProperty(offboarding => offboarding.UndoneById, by),
            cancellationToken);
    }

    public async Task ForgetAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<Offboarding>().Where(offboarding => userIds.Contains(offboarding.UserId)).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>What people held is kept no longer than it can be given back.</summary>
    public async Task ForgetOldAsync(CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<Offboarding>().Where(offboarding => offboarding.UndoUntil <= now).ExecuteDeleteAsync(cancellationToken);
    }
}
