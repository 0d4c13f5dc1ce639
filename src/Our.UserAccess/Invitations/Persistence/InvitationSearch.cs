using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Reads invitations for lists: the database filters, sorts, counts and takes the page.</summary>
internal sealed class InvitationSearch(IDbContextFactory<UserAccessDbContext> contexts, TimeProvider clock)
{
    public async Task<Page<Invitation>> FindAsync(InvitationQuery query, InvitationSight sight, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<StatedInvitation> found = Found(context, query, sight, query.State);
        List<Invitation> items = await found.SortedBy(query).Skip(query.Skip).Take(query.Take).Select(row => row.Row).ToListAsync(cancellationToken);
        return new Page<Invitation>(await found.CountAsync(cancellationToken), items);
    }

    /// <summary>How many the query means in each state, whichever state it asks for.</summary>
    public async Task<IReadOnlyDictionary<InvitationState, int>> CountAsync(InvitationQuery query, InvitationSight sight, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await Found(context, query, sight, states: [])
            .GroupBy(row => row.State)
            .Select(group => new { State = group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.State, group => group.Count, cancellationToken);
    }

    /// <summary>The oldest first.</summary>
    public async Task<IReadOnlyList<InvitationEvent>> TimelineAsync(Guid id, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<InvitationEvent> events = await context.Set<InvitationEvent>().AsNoTracking().Where(happened => happened.InvitationId == id).ToListAsync(cancellationToken);
        return [.. events.OrderBy(happened => happened.At).ThenBy(happened => happened.Id)];
    }

    private IQueryable<StatedInvitation> Found(UserAccessDbContext context, InvitationQuery query, InvitationSight sight, InvitationState[] states)
    {
        DbSet<InvitationGrant> grants = context.Set<InvitationGrant>();
        return context.Set<Invitation>().AsNoTracking()
            .SeenBy(sight, grants)
            .MeantBy(query, sight.Viewer, grants)
            .InStates(states, clock.GetUtcNow().UtcDateTime);
    }
}
