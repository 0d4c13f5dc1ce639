using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Changes.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Permissions.Contracts;
using Our.UserAccess.SensitiveData.Contracts;

namespace Our.UserAccess.Changes.ListGrantableGroups;

/// <summary>The groups to choose from when access is given: those that the guard will not refuse.</summary>
internal sealed class ListGrantableGroupsHandler(IGroupRights groups, IOwnRights own, ISensitiveDataGroup sensitive, IReach reach)
{
    public async Task<IReadOnlyList<GrantableGroup>> HandleAsync(GrantableGroupQuery query, CancellationToken cancellationToken)
    {
        if (!(await reach.OfAsync(AssignmentPermissions.Manage, cancellationToken)).Covers(query.WorkspaceId))
        {
            return [];
        }

        IReadOnlyList<GroupRights> within = await own.WithinAsync(await groups.AllAsync(), query.WorkspaceId, cancellationToken);
        return
        [
            .. within
                .Where(group => group.Id != sensitive.Id)
                .OrderBy(group => group.Name, StringComparer.CurrentCultureIgnoreCase)
                .Select(group => new GrantableGroup(group.Id, group.Name)),
        ];
    }
}
