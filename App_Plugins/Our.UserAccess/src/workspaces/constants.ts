export const WORKSPACE_ENTITY_TYPE = 'our-user-access-workspace';
export const WORKSPACE_ROOT_ENTITY_TYPE = 'our-user-access-workspace-root';

export const WORKSPACE_TREE_ALIAS = 'Our.UserAccess.Tree.Workspaces';
export const WORKSPACE_TREE_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.WorkspaceTree';
export const WORKSPACE_MENU_ITEM_ALIAS = 'Our.UserAccess.MenuItem.Workspaces';
export const WORKSPACE_COLLECTION_ALIAS = 'Our.UserAccess.Collection.Workspaces';
export const WORKSPACE_COLLECTION_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.WorkspaceCollection';
export const WORKSPACE_TABLE_VIEW_ALIAS = 'Our.UserAccess.CollectionView.Workspaces.Table';
export const WORKSPACE_ROOT_PAGE_ALIAS = 'Our.UserAccess.Workspace.WorkspaceRoot';
export const WORKSPACE_PAGE_ALIAS = 'Our.UserAccess.Workspace.Workspace';

export const WORKSPACE_ICON = 'icon-box';
