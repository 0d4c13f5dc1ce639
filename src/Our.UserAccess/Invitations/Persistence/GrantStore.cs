using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Reads what belongs to invitations.</summary>
internal sealed class GrantStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    /// <summary>In the order in which they were asked for; one query for any number.</summary>
    public async Task<ILookup<Guid, InvitationGrant>> OfAsync(IReadOnlyCollection<Guid> invitationIds, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<InvitationGrant> grants = await context.Set<InvitationGrant>().AsNoTracking()
            .Where(grant => invitationIds.Contains(grant.InvitationId))
            .OrderBy(grant => grant.Place)
            .ToListAsync(cancellationToken);
        return grants.ToLookup(grant => grant.InvitationId);
    }
}
