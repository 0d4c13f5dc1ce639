using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Invitations.Persistence;

/// <summary>Fills what invitations are sorted and searched by, where a version before has left it empty.</summary>
internal sealed class InvitationTexts(IDbContextFactory<UserAccessDbContext> contexts)
{
    private const int Batch = 500;

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        while (await FillSomeAsync(cancellationToken) == Batch)
        {
            // The next ones.
        }
    }

    private async Task<int> FillSomeAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<Invitation> empty = await context.Set<Invitation>().Where(row => row.SearchText == null).Take(Batch).ToListAsync(cancellationToken);
        foreach (Invitation row in empty)
        {
            context.Entry(row).Property(invitation => invitation.NameKey).IsModified = true;
            context.Entry(row).Property(invitation => invitation.SearchText).IsModified = true;
        }

        await context.SaveChangesAsync(cancellationToken);
        return empty.Count;
    }
}
