using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Links that somebody has asked for anew, and whose inviter is to be told.</summary>
internal sealed class WishStore(IDbContextFactory<UserAccessDbContext> contexts)
{
    public async Task<IReadOnlyList<InvitationLink>> DueAsync(DateTime now, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<InvitationLink>().AsNoTracking().Where(link => link.TellInviterAt <= now).OrderBy(link => link.TellInviterAt).ToListAsync(cancellationToken);
    }

    /// <summary>INVARIANT: written down before the mail goes out, by one statement, so that it goes out once at most. False when somebody else does it.</summary>
    public Task<bool> ClaimAsync(InvitationLink wish, CancellationToken cancellationToken) => SetAsync(wish.Id, wish.TellInviterAt, at: null, cancellationToken);

    public Task TryAgainAsync(InvitationLink wish, DateTime at, CancellationToken cancellationToken) => SetAsync(wish.Id, before: null, at, cancellationToken);

    private async Task<bool> SetAsync(Guid linkId, DateTime? before, DateTime? at, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Set<InvitationLink>()
            .Where(link => link.Id == linkId && link.TellInviterAt == before)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.TellInviterAt, at), cancellationToken) == 1;
    }
}
