using Our.UserAccess.AccessFacts.Contracts;
using Our.UserAccess.Audit.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.SensitiveData.People;

/// <summary>Takes a plain membership away; one that belongs to a grant ends with the grant.</summary>
internal sealed class RemoveMembershipHandler(
    IUserDirectory users, ISensitiveDataGroup group, IGroupMemberships memberships, IUserGuard guard, IAccessFacts facts, IAuditContext audit, TimeProvider clock)
{
    /// <summary>Null when the membership is gone.</summary>
    public async Task<Failure?> HandleAsync(Guid userId, string? reason, CancellationToken cancellationToken)
    {
        if (await users.GetAsync(userId) is not UserDetail user)
        {
            return PrincipalFailures.UserNotFound(userId);
        }

        if (!(await memberships.AmongAsync(group.Id, [userId])).Contains(userId))
        {
            return SensitiveFailures.NotAMember(user.Name);
        }

        if (ReasonRule.Check(reason) is Failure invalid)
        {
            return invalid;
        }

        return IsGranted(userId)
            ? SensitiveFailures.HeldByGrant(user.Name)
            : await guard.GroupsAsync(userId, given: [], taken: [group.Id], cancellationToken)
                ?? await audit.RunAsync(new AuditScope { Reason = reason }, () => memberships.RemoveAsync(group.Id, userId));
    }

    private bool IsGranted(Guid userId) =>
        facts.Current?.AssignmentsOf(userId).Any(assignment => assignment.Group == group.Id && assignment.Window.Contains(clock.GetUtcNow())) is true;
}
