export const EXPLORER_ENTITY_TYPE = 'our-user-access-explorer';
export const EXPLORER_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.AccessExplorer';
