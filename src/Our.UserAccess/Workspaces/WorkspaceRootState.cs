namespace Our.UserAccess.Workspaces;

internal enum WorkspaceRootState
{
    Present,
    Trashed,
    Missing,
}
