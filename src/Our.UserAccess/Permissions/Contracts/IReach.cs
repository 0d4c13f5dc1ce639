namespace Our.UserAccess.Permissions.Contracts;

/// <summary>
/// Where the person who asks may use a permission of the package: everywhere, or in some workspaces. A permission comes from
/// the groups that count for them there, and for delegated permissions also from being a manager of the workspace.
/// </summary>
internal interface IReach
{
    /// <summary>Whether the facts are loaded; while they are not, everything is out of reach.</summary>
    bool IsKnown { get; }

    /// <summary>Whether they are an administrator everywhere and now, not only in a workspace.</summary>
    bool IsAdministrator { get; }

    Task<Reach> OfAsync(string verb, CancellationToken cancellationToken);
}
