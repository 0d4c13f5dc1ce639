export const REVIEW_ROOT_ENTITY_TYPE = 'our-user-access-review-root';
export const REVIEW_LIST_ENTITY_TYPE = 'our-user-access-review-list';
export const REVIEW_ENTITY_TYPE = 'our-user-access-review';

export const REVIEW_TREE_ALIAS = 'Our.UserAccess.Tree.Reviews';
export const REVIEW_TREE_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.ReviewTree';
export const REVIEW_MENU_ITEM_ALIAS = 'Our.UserAccess.MenuItem.Reviews';
export const REVIEW_ROOT_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.ReviewRoot';
export const REVIEW_LIST_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.ReviewList';
export const REVIEW_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.Review';

export const REVIEW_ICON = 'icon-checkbox';
