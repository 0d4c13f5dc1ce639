using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Outbox;
using Our.UserAccess.Invitations.Telling;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>What only drafts know: what they give may change, and they may go.</summary>
internal sealed class DraftStore(IDbContextFactory<UserAccessDbContext> contexts, InvitationTrail trail)
{
    /// <summary>False when it is no longer as it was read: nothing was stored.</summary>
    public async Task<bool> ReplaceAsync(InvitationChange change, IReadOnlyList<InvitationGrant> grants, CancellationToken cancellationToken)
    {
        IReadOnlyList<AuditEntry> entries = trail.Describe(change);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.Set<InvitationGrant>().Where(grant => grant.InvitationId == change.Before.Id).ExecuteDeleteAsync(cancellationToken);
        context.Attach(change.Before).CurrentValues.SetValues(change.After);
        context.AddRange(grants);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
            await trail.TellAsync(context, entries, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    /// <summary>Drafts that the site was sending when it stopped.</summary>
    public async Task<IReadOnlyList<Guid>> UnmadeAsync(string email, DateTime since, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Invitation>()
            .Where(draft => draft.State == InvitationState.Draft && draft.Email == email && draft.CreatedAt >= since)
            .Where(draft => draft.SendingSince != null || draft.LastError == StrandedMails.NotMade)
            .Select(draft => draft.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>False when it is no draft, or not of that version, any longer.</summary>
    /// <param name="id">The draft.</param>
    /// <param name="version">Null for whichever.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<bool> RemoveAsync(Guid id, int? version, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        Invitation? draft = await context.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        int removed = await context.Set<Invitation>()
            .Where(draft => draft.Id == id && draft.State == InvitationState.Draft && (version == null || draft.Version == version))
            .ExecuteDeleteAsync(cancellationToken);
        if (removed == 1 && draft is not null)
        {
            await context.Set<InvitationGrant>().Where(grant => grant.InvitationId == id).ExecuteDeleteAsync(cancellationToken);
            await context.Set<InvitationEvent>().Where(happened => happened.InvitationId == id).ExecuteDeleteAsync(cancellationToken);
            await trail.TellDeletedAsync(context, draft, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return removed == 1;
    }
}
