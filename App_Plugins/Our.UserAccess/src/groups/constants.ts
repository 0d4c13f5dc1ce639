export const GROUP_ENTITY_TYPE = 'our-user-access-group';
export const GROUP_ROOT_ENTITY_TYPE = 'our-user-access-group-root';

export const GROUP_TREE_ALIAS = 'Our.UserAccess.Tree.Groups';
export const GROUP_TREE_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.GroupTree';
export const GROUP_MENU_ITEM_ALIAS = 'Our.UserAccess.MenuItem.Groups';
export const GROUP_COLLECTION_ALIAS = 'Our.UserAccess.Collection.Groups';
export const GROUP_COLLECTION_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.GroupCollection';
export const GROUP_TABLE_VIEW_ALIAS = 'Our.UserAccess.CollectionView.Groups.Table';
export const GROUP_ROOT_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.GroupRoot';
export const GROUP_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.Group';
export const COPY_MODAL_ALIAS = 'Our.UserAccess.Modal.CopyGroup';
export const DELETION_MODAL_ALIAS = 'Our.UserAccess.Modal.DeleteGroup';
export const COMPARE_ENTITY_TYPE = 'our-user-access-compare';
export const COMPARE_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.Compare';
