using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Persistence;

internal sealed class UserNoteStore(IDbContextFactory<UserAccessDbContext> contexts, IPrincipalNames names, IAuditTrail trail) : IUserNotes
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
        (UserNote Before, UserNote After)[] changes =
        [
            .. known.Concat(userIds.Except(known.Select(note => note.UserId)).Select(userId => new UserNote { UserId = userId }))
                .Select(before => (before, change(before))),
        ];
        IReadOnlyCollection<AuditEntry> told = await TellAsync([.. changes.Where(pair => pair.After.Notes != pair.Before.Notes).Select(pair => pair.After.UserId)]);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        foreach ((UserNote before, UserNote after) in changes)
        {
            (known.Contains(before) ? context.Entry(before) : context.Add(before)).CurrentValues.SetValues(after);
        }

        await context.SaveChangesAsync(cancellationToken);
        await trail.AppendAsync(context, told, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    // That they changed, not what they say: notes are for whoever reads the user's page.
    private async Task<IReadOnlyCollection<AuditEntry>> TellAsync(Guid[] userIds) =>
        [.. (await names.OfUsersAsync(userIds)).Select(user => new AuditEntry(AuditActions.UserNotesChanged, new AuditSubject(AuditSubjectKinds.User, user.Key, user.Value)))];

    private static Task<UserNote?> FindAsync(UserAccessDbContext context, Guid userId, CancellationToken cancellationToken) =>
        context.Set<UserNote>().AsNoTracking().SingleOrDefaultAsync(note => note.UserId == userId, cancellationToken);
}
