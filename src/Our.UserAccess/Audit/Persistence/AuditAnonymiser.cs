using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Our.UserAccess.Audit.Anonymising;
using Our.UserAccess.Audit.Chain;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

/// <summary>
/// What is there instead is sealed anew, in a column of its own: the chain covers the digest of what was recorded, and only the
/// key can make the digest of what replaces it.
/// </summary>
internal sealed class AuditAnonymiser(IDbContextFactory<UserAccessDbContext> contexts, IAuditTrail trail, ChainKeys keys) : IAuditAnonymiser
{
    private const int Batch = 500;

    public async Task AnonymiseAsync(Guid user, string name, CancellationToken cancellationToken)
    {
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // Before anything else: it takes the end of the trail, so that nothing is recorded of them meanwhile.
        var subject = new AuditSubject(AuditSubjectKinds.User, user, name);
        await trail.AppendAsync(context, [new AuditEntry(AuditActions.UserAnonymised, subject)], cancellationToken);
        context.ChangeTracker.Clear();
        AuditHead head = await context.Set<AuditHead>().AsNoTracking().SingleAsync(cancellationToken);
        (ChainKey key, _) = keys.Current(head);
        var names = Person.Of(user, name, await With(context, user).ToListAsync(cancellationToken));
        for (long reached = 0; await NextAsync(context, user, reached, cancellationToken) is { Count: > 0 } part; reached = part[^1].Sequence)
        {
            Replace(context, part, names, key);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static Task<List<AuditEvent>> NextAsync(UserAccessDbContext context, Guid user, long reached, CancellationToken cancellationToken) =>
        With(context, user).Where(happened => happened.Sequence > reached).OrderBy(happened => happened.Sequence).Take(Batch).ToListAsync(cancellationToken);

    private static IQueryable<AuditEvent> With(UserAccessDbContext context, Guid user) => context.Set<AuditEvent>().AsNoTracking()
        .Where(happened => happened.ActorId == user
            || context.Set<AuditLink>().Any(link => link.SubjectId == user && link.Sequence == happened.Sequence));

    private static void Replace(UserAccessDbContext context, List<AuditEvent> part, Person person, ChainKey key)
    {
        foreach (AuditEvent happened in part)
        {
            AuditEvent without = person.TakenOutOf(happened) with { Salt = null };
            context.Attach(happened).CurrentValues.SetValues(without with { AnonymisedDigest = EventDigests.OfAnonymised(without, key) });
        }
    }
}
