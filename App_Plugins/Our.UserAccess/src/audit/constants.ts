export const AUDIT_ENTITY_TYPE = 'our-user-access-audit';
export const AUDIT_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.Audit';
