using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Shared.Changes;
using Our.UserAccess.Shared.Principals;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.LifeCycle.Offboard.Parts;

/// <summary>Planned and active assignments end. Undone, they go on until they would have ended.</summary>
internal sealed class AssignmentPart(
    IRecordStore<Assignment> store,
    IChangeGuard<Assignment> guard,
    ChangeRunner<Assignment> changes,
    IAssignmentReader assignments,
    IRecordStore<SiteWorkspace> workspaces,
    IPrincipalNames names,
    TimeProvider clock) : RecordPart<Assignment>(store, guard, changes)
{
    public override string Kind => "assignment";

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    protected override async Task<IReadOnlyList<(Assignment Record, string Name, string? Detail)>> HeldAsync(Guid user, CancellationToken cancellationToken)
    {
        IEnumerable<Assignment> held =
            (await assignments.FindAsync(new AssignmentFilter { UserId = user }, cancellationToken)).Items.Where(assignment => assignment.StateAt(Now) != AssignmentState.Ended);
        IReadOnlyDictionary<Guid, string> groups = await names.OfGroupsAsync([.. held.Select(assignment => assignment.GroupId).Distinct()]);
        Dictionary<Guid, string> places = (await workspaces.AllAsync(cancellationToken)).ToDictionary(workspace => workspace.Id, workspace => workspace.Name);
        return
        [
            .. held.Select(assignment => (
                assignment,
                groups.GetValueOrDefault(assignment.GroupId, string.Empty),
                assignment.WorkspaceId is { } place ? places.GetValueOrDefault(place) : null)),
        ];
    }

    // A pair without any assignment would fall back to its native membership, which counts everywhere: so it ends and stays.
    protected override Change<Assignment> Taking(Assignment record, Guid user) => Change<Assignment>.Updating(
        record, record with { From = record.From > Now ? Now : record.From, Until = Now, Version = record.Version + 1 });

    protected override Change<Assignment>? Returning(Assignment remembered, Assignment? current, Guid user) =>
        current is null || current.StateAt(Now) != AssignmentState.Ended || remembered.Until <= Now
            ? null
            : Change<Assignment>.Updating(current, current with { From = remembered.From, Until = remembered.Until, Version = current.Version + 1 });
}
