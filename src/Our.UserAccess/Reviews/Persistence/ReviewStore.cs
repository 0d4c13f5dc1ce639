using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Reviews.Persistence;

/// <summary>Keeps reviews. Every change is recorded in the transaction that stores it.</summary>
internal sealed class ReviewStore(IDbContextFactory<UserAccessDbContext> contexts, IAuditTrail trail)
{
    public async Task AddAsync(ReviewRow review, IReadOnlyList<ReviewItemRow> items, AuditEntry told, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Add(review);
        context.AddRange(items);
        await context.AddReviewersAsync(review.Id, items.Select(item => item.ReviewerId), cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await trail.AppendAsync(context, [told], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<ReviewRow?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<ReviewRow>().AsNoTracking().SingleOrDefaultAsync(review => review.Id == id, cancellationToken);
    }

    /// <summary>Null when somebody else changed it meanwhile: nothing was stored.</summary>
    public async Task<ReviewRow?> ChangeAsync(ReviewRow before, ReviewRow changed, IReadOnlyCollection<AuditEntry> told, CancellationToken cancellationToken)
    {
        ReviewRow after = changed with { Version = before.Version + 1 };
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        context.Attach(before).CurrentValues.SetValues(after);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return null;
        }

        if (told.Count > 0)
        {
            await trail.AppendAsync(context, told, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return after;
    }

    public async Task SetOperationAsync(Guid id, Guid operationId, CancellationToken cancellationToken)
    {
        Guid? operation = operationId;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await context.Set<ReviewRow>().Where(review => review.Id == id).ExecuteUpdateAsync(set => set.SetProperty(review => review.OperationId, operation), cancellationToken);
    }
}
