using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.Host.Users;

/// <summary>The workspaces that users hold groups in, as far as the person who asks may see them.</summary>
internal sealed class UserWorkspaces(UserMarks marks, IVisibleWorkspaces workspaces)
{
    /// <summary>The names of those that may be seen: read once for any number of users.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> NamesAsync() =>
        (await workspaces.AllAsync(CancellationToken.None)).ToDictionary(workspace => workspace.Id, workspace => workspace.Name);

    public IReadOnlyList<WorkspaceReference> Of(Guid user, IReadOnlyDictionary<Guid, string> names) =>
    [
        .. marks.WorkspacesOf(user)
            .Where(names.ContainsKey)
            .Select(place => new WorkspaceReference(place, names[place]))
            .OrderBy(place => place.Name, StringComparer.CurrentCultureIgnoreCase),
    ];
}
