using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Insight.Contracts;
using Our.UserAccess.Invitations.Contracts;
using Our.UserAccess.Invitations.Reading;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Open invitations that somebody should look at.</summary>
internal abstract class InvitationsFinding(IDbContextFactory<UserAccessDbContext> contexts, InvitationReach reach, TimeProvider clock) : IFinding
{
    public abstract string Kind { get; }

    public abstract FindingSeverity Severity { get; }

    public string Permission => InvitationPermissions.Read;

    public abstract string Explanation { get; }

    public abstract string Say(long count);

    public abstract FindingFix Fix(DateTime now);

    public async Task<Page<FindingItem>> FindAsync(PageRequest page, CancellationToken cancellationToken)
    {
        InvitationSight sight = await reach.SightAsync(cancellationToken);
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<Invitation> found = Meant(
            context.Set<Invitation>().AsNoTracking().SeenBy(sight, context.Set<InvitationGrant>()), clock.GetUtcNow().UtcDateTime);
        List<Invitation> items = await found.OrderBy(row => row.NameKey).ThenBy(row => row.Id).Skip(page.Skip).Take(page.Take).ToListAsync(cancellationToken);
        return new Page<FindingItem>(
            await found.CountAsync(cancellationToken),
            [.. items.Select(row => new FindingItem(AuditSubjectKinds.Invitation, row.Id, row.Name, Detail(row), row.ExpiresAt))]);
    }

    protected abstract IQueryable<Invitation> Meant(IQueryable<Invitation> seen, DateTime now);

    protected virtual string? Detail(Invitation invitation) => invitation.Email;
}
