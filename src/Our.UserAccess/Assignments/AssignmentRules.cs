using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Assignments;

/// <summary>What an assignment must be like.</summary>
internal sealed class AssignmentRules(IAssignmentReader assignments, IPrincipalNames names, IRecordStore<SiteWorkspace> workspaces)
{
    /// <summary>Null when the assignment may be stored.</summary>
    /// <param name="assignment">The assignment.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <param name="isForNewUser">Whether the user is about to be created, and is not there yet.</param>
    public async Task<Failure?> CheckAsync(Assignment assignment, CancellationToken cancellationToken, bool isForNewUser = false)
    {
        var errors = new FieldErrors();
        await CheckReferencesAsync(errors, assignment, isForNewUser, cancellationToken);
        ReasonRule.Add(errors, assignment.Reason);
        errors.AddIf(assignment.Until <= assignment.From, "until", "'until' must be later than 'from'.");
        return errors.ToFailure() ?? await TwinAsync(assignment, cancellationToken);
    }

    private async Task CheckReferencesAsync(FieldErrors errors, Assignment assignment, bool isForNewUser, CancellationToken cancellationToken)
    {
        bool userIsThere = isForNewUser || (await names.OfUsersAsync([assignment.UserId])).Count > 0;
        bool groupIsThere = (await names.OfGroupsAsync([assignment.GroupId])).Count > 0;
        bool placeIsThere = assignment.WorkspaceId is not { } place || await workspaces.FindAsync(place, cancellationToken) is not null;
        errors.AddIf(assignment.UserId == names.SuperUser, "userId", "'userId' names Umbraco's super user, the way back in: no assignment touches it.");
        errors.AddIf(!userIsThere, "userId", "'userId' names no user.");
        errors.AddIf(!groupIsThere, "groupId", "'groupId' names no user group.");
        errors.AddIf(!placeIsThere, "workspaceId", "'workspaceId' names no workspace.");
    }

    private async Task<Failure?> TwinAsync(Assignment assignment, CancellationToken cancellationToken)
    {
        IReadOnlyList<Assignment> pair = await assignments.OfPairAsync(assignment.UserId, assignment.GroupId, cancellationToken);
        Assignment? twin = pair.FirstOrDefault(other =>
            other.Id != assignment.Id && other.WorkspaceId == assignment.WorkspaceId && other.OverlapsInTime(assignment));
        return twin is null ? null : AssignmentFailures.AlreadyHeld(twin);
    }
}
