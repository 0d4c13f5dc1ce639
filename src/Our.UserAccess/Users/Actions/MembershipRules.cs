using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Decisions.Facts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.Users.Actions;

/// <summary>
/// What native memberships may become. Where assignments speak of a user and a group, they decide whether there is a
/// membership: setting it here would contradict them, and is refused.
/// </summary>
internal sealed class MembershipRules(IUserGuard guard, IPrincipalNames names, IAccessFacts facts, TimeProvider clock)
{
    public async Task<Failure?> RefusalAsync(UserRecord user, IReadOnlyCollection<Guid> groupIds, CancellationToken cancellationToken)
    {
        Guid[] given = [.. groupIds.Except(user.GroupIds)];
        Guid[] taken = [.. user.GroupIds.Except(groupIds)];
        IReadOnlyDictionary<Guid, string> known = await names.OfGroupsAsync([.. given, .. taken]);
        var errors = new FieldErrors();
        errors.AddIf(!given.All(known.ContainsKey), "groupIds", "'groupIds' names a user group that does not exist.");
        return errors.ToFailure()
            ?? await guard.GroupsAsync(user.Id, given, taken, cancellationToken)
            ?? Contradiction(user.Id, given, taken, known);
    }

    private Failure? Contradiction(Guid userId, Guid[] given, Guid[] taken, IReadOnlyDictionary<Guid, string> known)
    {
        DateTimeOffset now = clock.GetUtcNow();
        ILookup<Guid, AssignmentFact> ofGroup = (facts.Current?.AssignmentsOf(userId) ?? []).ToLookup(assignment => assignment.Group);
        bool IsActive(Guid group) => ofGroup[group].Any(assignment => assignment.Window.Contains(now));
        string[] held = Names(taken.Where(IsActive));
        string[] withheld = Names(given.Where(group => ofGroup.Contains(group) && !IsActive(group)));
        return (held, withheld) switch
        {
            ({ Length: > 0 }, _) => UserFailures.HeldByAssignment(held),
            (_, { Length: > 0 }) => UserFailures.WithheldByAssignment(withheld),
            _ => null,
        };

        string[] Names(IEnumerable<Guid> groups) => [.. groups.Select(group => known.GetValueOrDefault(group, $"{group}")).Order(StringComparer.CurrentCulture)];
    }
}
