export const SENSITIVE_ENTITY_TYPE = 'our-user-access-sensitive-data';
export const SENSITIVE_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.SensitiveData';
export const SENSITIVE_GRANT_MODAL_ALIAS = 'Our.UserAccess.Modal.SensitiveGrant';
