using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Invitations.Telling;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Keeps invitations with their grants, links and timelines.</summary>
internal sealed class InvitationStore(IDbContextFactory<UserAccessDbContext> contexts, InvitationTrail trail)
{
    private const int Tries = 5;

    public Task AddAsync(
        Invitation invitation, IReadOnlyList<InvitationGrant> grants, IReadOnlyList<InvitationEvent> events, CancellationToken cancellationToken) =>
        AddAsync([invitation], grants, events, cancellationToken);

    public async Task AddAsync(
        IReadOnlyList<Invitation> invitations, IReadOnlyList<InvitationGrant> grants, IReadOnlyList<InvitationEvent> events, CancellationToken cancellationToken)
    {
        IReadOnlyList<AuditEntry> entries = await trail.DescribeNewAsync(invitations, grants, events, cancellationToken);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        context.AddRange(invitations);
        context.AddRange(grants);
        context.AddRange(events);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        await trail.TellAsync(context, entries, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task<Invitation?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Invitation>().AsNoTracking().SingleOrDefaultAsync(invitation => invitation.Id == id, cancellationToken);
    }

    /// <summary>The newest of the user; null when there is none.</summary>
    public async Task<Invitation?> OfUserAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<Invitation>().AsNoTracking()
            .Where(invitation => invitation.UserId == userId)
            .OrderByDescending(invitation => invitation.CreatedAt)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>False when it is no longer as <see cref="InvitationChange.Before"/> says: nothing was stored.</summary>
    public Task<bool> ApplyAsync(InvitationChange change, CancellationToken cancellationToken) => ApplyAsync([change], cancellationToken);

    /// <summary>False when one of them is no longer as <see cref="InvitationChange.Before"/> says: nothing was stored.</summary>
    public async Task<bool> ApplyAsync(IReadOnlyList<InvitationChange> changes, CancellationToken cancellationToken)
    {
        IReadOnlyList<AuditEntry> entries = [.. changes.SelectMany(trail.Describe)];
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        foreach (InvitationChange change in changes)
        {
            context.Attach(change.Before).CurrentValues.SetValues(change.After);
            context.AddRange(change.Events);
        }

        try
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            foreach (InvitationChange change in changes)
            {
                await SaveLinksAsync(context, change, cancellationToken);
            }

            await trail.TellAsync(context, entries, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            // The version in the row is not the one that was read: somebody else was faster.
            return false;
        }
    }

    /// <summary>Makes a change of the site itself: read again where somebody else was faster.</summary>
    /// <param name="id">The invitation.</param>
    /// <param name="change">Null where nothing is to be done.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What was stored; null when nothing was.</returns>
    public async Task<Invitation?> ChangeAsync(Guid id, Func<Invitation, InvitationChange?> change, CancellationToken cancellationToken)
    {
        for (int i = 0; i < Tries; i++)
        {
            if (await FindAsync(id, cancellationToken) is not Invitation invitation || change(invitation) is not InvitationChange wanted)
            {
                return null;
            }

            if (await ApplyAsync(wanted, cancellationToken))
            {
                return wanted.After;
            }
        }

        throw new DbUpdateConcurrencyException($"An invitation was changed by others {Tries} times in a row.");
    }

    private static async Task SaveLinksAsync(UserAccessDbContext context, InvitationChange change, CancellationToken cancellationToken)
    {
        if (change.EndsLinks)
        {
            DateTime? ended = change.Events[^1].At;
            await context.Set<InvitationLink>()
                .Where(link => link.InvitationId == change.After.Id && link.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(link => link.EndedAt, ended), cancellationToken);
        }

        if (change.NewLink is InvitationLink added)
        {
            context.Add(added);
            await context.SaveChangesAsync(cancellationToken);
        }
    }
}
