using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Persistence;

internal sealed class UserNoteStore(IDbContextFactory<UserAccessDbContext> contexts) : IUserNotes
{
    // Asked for too many at once, SQL Server refuses.
    private const int AtOnce = 1000;

    public async Task<UserNote> OfAsync(Guid userId, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(context, userId, cancellationToken) ?? new UserNote { UserId = userId };
    }

    public bool IsSingleSignOn(Guid userId)
    {
        using UserAccessDbContext context = contexts.CreateDbContext();
        return context.Set<UserNote>().Any(note => note.UserId == userId && note.IsSingleSignOn);
    }

    public async Task<IReadOnlySet<Guid>> SingleSignOnAsync(CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        return (await context.Set<UserNote>().Where(note => note.IsSingleSignOn).Select(note => note.UserId).ToListAsync(cancellationToken)).ToHashSet();
    }

    public async Task ChangeAsync(IReadOnlyCollection<Guid> userIds, Func<UserNote, UserNote> change, CancellationToken cancellationToken)
    {
        foreach (Guid[] part in userIds.Chunk(AtOnce))
        {
            try
            {
                await WriteAsync(part, change, cancellationToken);
            }
            catch (DbUpdateException)
            {
                // Somebody else made a row in between: now it is there to be changed.
                await WriteAsync(part, change, cancellationToken);
            }
        }
    }

    // Only what has changed is written, so that who notes something and who is noted down do not undo each other.
    private async Task WriteAsync(Guid[] userIds, Func<UserNote, UserNote> change, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        List<UserNote> known = await context.Set<UserNote>().AsTracking().Where(note => userIds.Contains(note.UserId)).ToListAsync(cancellationToken);
        known.ForEach(before => context.Entry(before).CurrentValues.SetValues(change(before)));
        context.AddRange(userIds.Except(known.Select(note => note.UserId)).Select(userId => change(new UserNote { UserId = userId })));

        await context.SaveChangesAsync(cancellationToken);
    }

    private static Task<UserNote?> FindAsync(UserAccessDbContext context, Guid userId, CancellationToken cancellationToken) =>
        context.Set<UserNote>().AsNoTracking().SingleOrDefaultAsync(note => note.UserId == userId, cancellationToken);
}
