export const USER_ENTITY_TYPE = 'our-user-access-user';
export const USER_LIST_ENTITY_TYPE = 'our-user-access-user-list';
export const USER_ROOT_ENTITY_TYPE = 'our-user-access-user-root';

export const USER_TREE_ALIAS = 'Our.UserAccess.Tree.Users';
export const USER_TREE_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.UserTree';
export const USER_MENU_ITEM_ALIAS = 'Our.UserAccess.MenuItem.Users';
export const USER_COLLECTION_ALIAS = 'Our.UserAccess.Collection.Users';
export const USER_COLLECTION_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.UserCollection';
export const USER_TABLE_VIEW_ALIAS = 'Our.UserAccess.CollectionView.Users.Table';
export const USER_CARD_VIEW_ALIAS = 'Our.UserAccess.CollectionView.Users.Cards';
export const USER_ROOT_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.UserRoot';
export const USER_LIST_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.UserList';
export const USER_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.User';
