using Microsoft.EntityFrameworkCore;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Persistence;

namespace Our.UserAccess.Audit.Persistence;

internal sealed class MembershipHistory(IDbContextFactory<UserAccessDbContext> contexts) : IMembershipHistory
{
    public async Task<IReadOnlyDictionary<Guid, MembershipBeginning>> BeginningsAsync(
        Guid groupId, IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken)
    {
        if (userIds.Count == 0)
        {
            return new Dictionary<Guid, MembershipBeginning>();
        }

        Guid?[] users = [.. userIds.Select(id => (Guid?)id)];
        await using UserAccessDbContext context = await contexts.CreateDbContextAsync(cancellationToken);
        IQueryable<AuditEvent> told =
            from happened in context.Set<AuditEvent>().AsNoTracking()
            join link in context.Set<AuditLink>() on happened.Sequence equals link.Sequence
            where link.SubjectId == groupId && users.Contains(happened.SubjectId)
                && (happened.Action == AuditActions.UserGroupsChanged || happened.Action == AuditActions.UserCreated)
            orderby happened.Sequence
            select happened;
        return (await told.ToListAsync(cancellationToken))
            .Where(happened => Began(happened, groupId))
            .GroupBy(happened => happened.SubjectId.GetValueOrDefault())
            .ToDictionary(user => user.Key, user => BeginningOf(user.Last()));
    }

    private static bool Began(AuditEvent happened, Guid group) =>
        AuditJson.Read(happened.Changes).Any(change => change.After.Any(value => value.Id == group) && change.Before.All(value => value.Id != group));

    private static MembershipBeginning BeginningOf(AuditEvent happened) =>
        new(happened.At, new AuditActor(happened.ActorId, happened.ActorName, happened.ActorKind));
}
