using Our.UserAccess.Shared.Nodes;

namespace Our.UserAccess.Workspaces;

/// <summary>A root with its name, or with what became of it.</summary>
internal sealed record WorkspaceRoot(Guid Id, string? Name, WorkspaceRootState State)
{
    public static WorkspaceRoot Of(Guid id, NodeInfo? node) => node switch
    {
        null => new(id, Name: null, WorkspaceRootState.Missing),
        { IsTrashed: true } => new(id, node.Name, WorkspaceRootState.Trashed),
        _ => new(id, node.Name, WorkspaceRootState.Present),
    };
}
