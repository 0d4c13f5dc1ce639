export const FORMS_ROOT_ENTITY_TYPE = 'our-user-access-forms-root';
export const FORMS_LIST_ENTITY_TYPE = 'our-user-access-forms-list';
export const FORMS_GROUP_ENTITY_TYPE = 'our-user-access-forms-group';
export const FORMS_USER_ENTITY_TYPE = 'our-user-access-forms-user';

export const FORMS_TREE_ALIAS = 'Our.UserAccess.Tree.Forms';
export const FORMS_TREE_REPOSITORY_ALIAS = 'Our.UserAccess.Repository.FormsTree';
export const FORMS_MENU_ITEM_ALIAS = 'Our.UserAccess.MenuItem.Forms';
export const FORMS_ROOT_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.FormsRoot';
export const FORMS_LIST_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.FormsList';
export const FORMS_GROUP_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.FormsGroup';
export const FORMS_USER_WORKSPACE_ALIAS = 'Our.UserAccess.Workspace.FormsUser';
export const FORMS_CHOICE_MODAL_ALIAS = 'Our.UserAccess.Modal.FormsChoice';
export const FORMS_WHY_MODAL_ALIAS = 'Our.UserAccess.Modal.FormsWhy';
export const FORMS_BULK_MODAL_ALIAS = 'Our.UserAccess.Modal.FormsBulk';
