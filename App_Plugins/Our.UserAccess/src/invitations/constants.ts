export const INVITATION_ENTITY_TYPE = 'our-user-access-invitation';
export const INVITATION_LIST_ENTITY_TYPE = 'our-user-access-invitation-list';
export const INVITATION_ROOT_ENTITY_TYPE = 'our-user-access-invitation-root';
export const MAIL_CHECK_ENTITY_TYPE = 'our-user-access-mail-check';

export const INVITATION_TREE_ALIAS = 'Our.UserAccess.Tree.Invitations';
export const INVITATION_TREE_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.InvitationTree';
export const INVITATION_MENU_ITEM_ALIAS = 'Our.UserAccess.MenuItem.Invitations';
export const INVITATION_COLLECTION_ALIAS = 'Our.UserAccess.Collection.Invitations';
export const INVITATION_COLLECTION_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.InvitationCollection';
export const INVITATION_TABLE_VIEW_ALIAS = 'Our.UserAccess.CollectionView.Invitations.Table';
export const INVITATION_ROOT_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.InvitationRoot';
export const INVITATION_LIST_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.InvitationList';
export const INVITATION_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.Invitation';
