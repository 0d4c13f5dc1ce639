namespace Our.UserAccess.Workspaces;

/// <summary>Another workspace that has nodes in common, by one of its roots.</summary>
internal sealed record WorkspaceOverlap(Guid WorkspaceId, string WorkspaceName, Guid RootId);
