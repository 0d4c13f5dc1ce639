namespace Our.UserAccess.Guarding.Contracts;

/// <summary>Everything, or these workspaces only.</summary>
/// <param name="Workspaces">Null for everything.</param>
internal sealed record ReachOfCaller(IReadOnlyCollection<Guid>? Workspaces)
{
    public static ReachOfCaller Everything { get; } = new(Workspaces: null);

    public bool IsEverything => Workspaces is null;

    public bool Includes(Guid workspace) => Workspaces is null || Workspaces.Contains(workspace);
}
