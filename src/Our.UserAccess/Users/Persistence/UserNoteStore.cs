using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Persistence;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Persistence;

internal sealed class UserNoteStore(IDbContextFactory<UserAccessDbContext> contexts) : IUserNotes
{
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

    public async Task ChangeAsync(Guid userId, Func<UserNote, UserNote> change, CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync(userId, change, cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else made the row in between: now it is there to be changed.
            await WriteAsync(userId, change, cancellationToken);
        }
    }

    // Only what has changed is written, so that who notes something and who is noted down do not undo each other.
    private async Task WriteAsync(Guid userId, Func<UserNote, UserNote> change, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        if (await context.Set<UserNote>().AsTracking().SingleOrDefaultAsync(note => note.UserId == userId, cancellationToken) is UserNote before)
        {
            context.Entry(before).CurrentValues.SetValues(change(before));
        }
        else
        {
            context.Add(change(new UserNote { UserId = userId }));
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private static Task<UserNote?> FindAsync(UserAccessDbContext context, Guid userId, CancellationToken cancellationToken) =>
        context.Set<UserNote>().AsNoTracking().SingleOrDefaultAsync(note => note.UserId == userId, cancellationToken);
}
