namespace Our.UserAccess.Workspaces.Contracts;

/// <summary>The workspaces that the person who asks may see.</summary>
internal interface IVisibleWorkspaces
{
    Task<IReadOnlyList<SiteWorkspace>> AllAsync(CancellationToken cancellationToken);
}
