using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.LifeCycle.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Principals;

namespace Our.UserAccess.LifeCycle.Persistence;

internal sealed class OffboardingStore(
    IDbContextFactory<UserAccessDbContext> contexts, IPrincipalNames names, IAuditTrail trail, TimeProvider clock) : IOffboardings
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
        AuditSubject person = await PersonAsync(offboarding.UserId);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Add(offboarding);
        await context.SaveChangesAsync(cancellationToken);
        await trail.AppendAsync(context, [new AuditEntry(AuditActions.UserOffboarded, person)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task RemoveAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<Offboarding>().Where(offboarding => offboarding.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    public async Task MarkUndoneAsync(Offboarding undone, Guid byId, CancellationToken cancellationToken)
    {
        AuditSubject person = await PersonAsync(undone.UserId);
        DateTime? now = clock.GetUtcNow().UtcDateTime;
        Guid? by = byId;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Set<Offboarding>().Where(offboarding => offboarding.Id == undone.Id).ExecuteUpdateAsync(
            set => set.SetProperty(offboarding => offboarding.UndoneAt, now).SetProperty(offboarding => offboarding.UndoneById, by),
            cancellationToken);
        await trail.AppendAsync(context, [new AuditEntry(AuditActions.UserOffboardingUndone, person)], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
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

    private async Task<AuditSubject> PersonAsync(Guid user) =>
        new(AuditSubjectKinds.User, user, (await names.OfUsersAsync([user])).GetValueOrDefault(user, "?"));
}
