using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;

namespace Our.UserAccess.Changes.Guards;

/// <summary>
/// Nobody changes their own access; nobody gives, scopes, extends or ends what is not within their own rights in that place;
/// the last administrator stays.
/// </summary>
internal sealed class AssignmentGuard(
    ICurrentUser current, IReach reach, IOwnRights own, IGroupRights groups, ISensitiveGuard sensitive, LastAdministrator lastAdministrator) : IChangeGuard<Assignment>
{
    public async Task<Failure?> RefusalAsync(Change<Assignment> change, CancellationToken cancellationToken)
    {
        Assignment[] touched = [.. new[] { change.Before, change.After }.OfType<Assignment>()];
        if (touched.Any(assignment => assignment.UserId == current.Id))
        {
            return GuardFailures.OwnAccess;
        }

        if (await sensitive.AssignmentAsync(change, cancellationToken) is Failure withheld)
        {
            return withheld;
        }

        // Who manages access to sensitive data need not manage all access.
        Reach mine = await reach.OfAsync(sensitive.IsMeant(change) ? SensitiveDataPermissions.Manage : AssignmentPermissions.Manage, cancellationToken);
        if (touched.Any(assignment => !mine.Covers(assignment.WorkspaceId)))
        {
            return GuardFailures.OutOfReach;
        }

        foreach (Assignment assignment in touched)
        {
            if (await BeyondAsync(assignment, cancellationToken) is Failure beyond)
            {
                return beyond;
            }
        }

        return lastAdministrator.IsTakenBy(change) ? GuardFailures.LastAdministrator : null;
    }

    private async Task<Failure?> BeyondAsync(Assignment assignment, CancellationToken cancellationToken)
    {
        IReadOnlyList<GroupRights> wanted = await groups.OfAsync([assignment.GroupId]);

        // What a group that is gone gave can be ended by anybody who may end things there.
        return wanted.Count == 0 || (await own.WithinAsync(wanted, assignment.WorkspaceId, cancellationToken)).Count > 0
            ? null
            : GuardFailures.GroupBeyondOwn(wanted[0].Name);
    }
}
