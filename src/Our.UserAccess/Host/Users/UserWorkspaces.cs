using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Host.Users;

/// <summary>The workspaces that users hold groups in, as far as the person who asks may see them: two queries for any number of users.</summary>
internal sealed class UserWorkspaces(IAssignmentReader assignments, IVisibleWorkspaces workspaces)
{
    public async Task<ILookup<Guid, WorkspaceReference>> OfAsync(IReadOnlyCollection<Guid> userIds)
    {
        ILookup<Guid, Guid> places = await assignments.WorkspacesOfAsync(userIds, CancellationToken.None);
        Dictionary<Guid, string> names = (await workspaces.AllAsync(CancellationToken.None)).ToDictionary(workspace => workspace.Id, workspace => workspace.Name);
        return places
            .SelectMany(user => user.Where(names.ContainsKey).Select(place => (User: user.Key, Place: new WorkspaceReference(place, names[place]))))
            .OrderBy(held => held.Place.Name, StringComparer.CurrentCultureIgnoreCase)
            .ToLookup(held => held.User, held => held.Place);
    }
}
