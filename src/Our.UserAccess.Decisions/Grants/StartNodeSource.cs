namespace Our.UserAccess.Decisions.Grants;

/// <summary>
/// Where an effective start node comes from: the user's own record (no group), a group everywhere, or a group in a
/// workspace; with the assignment, where one stands behind it.
/// </summary>
public sealed record StartNodeSource(Guid? Group, Guid? Workspace, Guid? Assignment)
{
    internal static StartNodeSource Personal { get; } = new(null, null, null);

    internal static StartNodeSource Of(Grant grant) => new(grant.Group.Key, grant.Workspace?.Key, grant.Assignment?.Key);
}
