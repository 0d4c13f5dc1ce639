namespace Our.UserAccess.Changes.ListGrantableGroups;

internal sealed record GrantableGroupQuery
{
    /// <summary>Left out for everywhere.</summary>
    public Guid? WorkspaceId { get; init; }
}
