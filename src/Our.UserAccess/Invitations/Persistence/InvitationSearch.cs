using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Reads invitations for lists. Few columns of many rows: names are compared in memory as everywhere in the package.</summary>
internal sealed class InvitationSearch(IDbContextFactory<UserAccessDbContext> contexts, TimeProvider clock)
{
    /// <param name="query">Groups and workspaces of it.</param>
    /// <param name="within">Only those that give something in these workspaces, and those of the inviter; null for all.</param>
    /// <param name="inviter">Who asks.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<InvitationRow>> RowsAsync(
        InvitationQuery query, IReadOnlySet<Guid>? within, Guid? inviter, CancellationToken cancellationToken)
    {
        DateTime now = clock.GetUtcNow().UtcDateTime;
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        DbSet<InvitationGrant> grants = context.Set<InvitationGrant>();
        IQueryable<Invitation> found = context.Set<Invitation>();
        if (query.GroupId is { Length: > 0 } groups)
        {
            found = found.Where(row => grants.Any(grant => grant.InvitationId == row.Id && groups.Contains(grant.GroupId)));
        }

        if (query.WorkspaceId is { Length: > 0 } places)
        {
            found = found.Where(row => grants.Any(grant => grant.InvitationId == row.Id && grant.WorkspaceId != null && places.Contains(grant.WorkspaceId.Value)));
        }

        if (within is not null)
        {
            Guid[] own = [.. within];
            found = found.Where(row => row.InvitedById == inviter
                || grants.Any(grant => grant.InvitationId == row.Id && grant.WorkspaceId != null && own.Contains(grant.WorkspaceId.Value)));
        }

        var rows = await found
            .Select(row => new { row.Id, row.UserId, row.InvitedById, row.Name, row.Email, row.State, row.SignIn, row.CreatedAt, row.SentAt, row.ExpiresAt })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new InvitationRow
            {
                Id = row.Id,
                UserId = row.UserId,
                InvitedById = row.InvitedById,
                Name = row.Name,
                Email = row.Email,
                State = Invitation.StateAt(row.State, row.ExpiresAt, now),
                SignIn = row.SignIn,
                CreatedAt = row.CreatedAt,
                SentAt = row.SentAt,
                ExpiresAt = row.ExpiresAt,
            }),
        ];
    }

    /// <summary>In the order of the ids.</summary>
    public async Task<IReadOnlyList<Invitation>> ReadAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        Dictionary<Guid, Invitation> found = await context.Set<Invitation>().AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<InvitationEvent>> TimelineAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<InvitationEvent> events = await context.Set<InvitationEvent>().AsNoTracking().Where(happened => happened.InvitationId == id).ToListAsync(cancellationToken);
        return [.. events.OrderBy(happened => happened.At).ThenBy(happened => happened.Id)];
    }
}
