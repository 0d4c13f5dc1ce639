using Our.UserAccess.Shared.Paging;

namespace Our.UserAccess.Workspaces.ListWorkspaces;

internal sealed record WorkspaceQuery : PageRequest
{
    /// <summary>Any part of name, alias or a domain.</summary>
    public string? Filter { get; init; }

    public SortDirection OrderDirection { get; init; }
}
