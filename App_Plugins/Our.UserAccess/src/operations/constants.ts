export const OPERATIONS_ENTITY_TYPE = 'our-user-access-operations';
export const OPERATIONS_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.Operations';
