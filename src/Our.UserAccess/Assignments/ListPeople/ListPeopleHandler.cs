using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Assignments.ListPeople;

/// <summary>The people of a workspace by name. All planned and active assignments of the workspace are read: a team, not the whole site.</summary>
internal sealed class ListPeopleHandler(IAssignmentReader assignments, AssignmentItems items, IReach reach)
{
    public async Task<Outcome<Page<WorkspacePerson>>> HandleAsync(Guid workspaceId, PeopleQuery query, CancellationToken cancellationToken)
    {
        if (!(await reach.OfAsync(AssignmentPermissions.Read, cancellationToken)).Covers(workspaceId))
        {
            return AssignmentFailures.NoSuchWorkspace(workspaceId);
        }

        Page<Assignment> all = await assignments.FindAsync(new AssignmentFilter { WorkspaceId = workspaceId }, cancellationToken);
        WorkspacePerson[] people =
        [
            .. (await items.OfAsync(all.Items, cancellationToken))
                .Where(assignment => assignment.State is not AssignmentState.Ended)
                .GroupBy(assignment => assignment.UserId)
                .Select(person => new WorkspacePerson(person.Key, person.First().UserName, [.. person]))
                .Where(person => Matches(person, query.Filter))
                .OrderBy(person => person.UserName, StringComparer.CurrentCultureIgnoreCase).ThenBy(person => person.UserId),
        ];
        return new Page<WorkspacePerson>(people.Length, [.. people.Skip(query.Skip).Take(query.Take)]);
    }

    private static bool Matches(WorkspacePerson person, string? filter) =>
        string.IsNullOrWhiteSpace(filter) || person.UserName?.Contains(filter.Trim(), StringComparison.CurrentCultureIgnoreCase) == true;
}
