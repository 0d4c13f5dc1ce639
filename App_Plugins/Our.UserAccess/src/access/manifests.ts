import { GROUP_WORKSPACE_ALIAS } from '../groups/constants.js';
import { MENU_ALIAS, SECTION_ALIAS } from '../section/constants.js';
import { USER_WORKSPACE_ALIAS } from '../users/constants.js';
import { EXPLORER_ENTITY_TYPE, EXPLORER_WORKSPACE_ALIAS } from './constants.js';
import { DECISION_MODAL_ALIAS } from './decision/decision-modal.token.js';
import { WHO_MODAL_ALIAS } from './who/who-modal.token.js';

const on = (...aliases: Array<string>) => ({ alias: 'Umb.Condition.WorkspaceAlias' as const, oneOf: aliases });
const withSection = { alias: 'Umb.Condition.SectionUserPermission' as const, match: SECTION_ALIAS };

const explorer: Array<UmbExtensionManifest> = [
  {
    type: 'menuItem',
    alias: 'Our.UserAccess.MenuItem.AccessExplorer',
    name: 'User Access Explorer Menu Item',
    weight: 50,
    meta: { menus: [MENU_ALIAS], label: '#ourUserAccess_explorer', icon: 'icon-directions', entityType: EXPLORER_ENTITY_TYPE },
  },
  {
    type: 'workspace',
    alias: EXPLORER_WORKSPACE_ALIAS,
    name: 'User Access Explorer Workspace',
    element: () => import('./explorer/explorer.element.js'),
    meta: { entityType: EXPLORER_ENTITY_TYPE },
  },
];

const effective: Array<UmbExtensionManifest> = [
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.User.Effective',
    name: 'User Access User Effective View',
    element: () => import('./effective/user-effective-view.element.js'),
    weight: 150,
    meta: { label: '#ourUserAccess_effective', icon: 'icon-grid', pathname: 'effective' },
    conditions: [on(USER_WORKSPACE_ALIAS)],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Group.Effective',
    name: 'User Access Group Effective View',
    element: () => import('./effective/group-effective-view.element.js'),
    weight: 150,
    meta: { label: '#ourUserAccess_effective', icon: 'icon-grid', pathname: 'effective' },
    conditions: [on(GROUP_WORKSPACE_ALIAS), { alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false }],
  },
];

const who: Array<UmbExtensionManifest> = [
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.WhoHasAccess',
    name: 'User Access Who Has Access Entity Action',
    weight: 10,
    forEntityTypes: ['document', 'media'],
    api: () => import('./who/who.entity-action.js'),
    meta: { icon: 'icon-users', label: '#ourUserAccess_whoHasAccess', additionalOptions: true },
    conditions: [withSection],
  },
];

// Not only for those who hold our section: everybody may know what they may do themselves, and why not.
const pages: Array<UmbExtensionManifest> = [
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Core.Node',
    name: 'User Access Node Access View',
    element: () => import('./here/node-view.element.js'),
    weight: 50,
    meta: { label: '#ourUserAccess_access', icon: 'icon-keyhole', pathname: 'access' },
    conditions: [on('Umb.Workspace.Document', 'Umb.Workspace.Media')],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Core.Subject',
    name: 'User Access Effective Access View',
    element: () => import('./here/subject-view.element.js'),
    weight: 50,
    meta: { label: '#ourUserAccess_access', icon: 'icon-keyhole', pathname: 'access' },
    conditions: [on('Umb.Workspace.User', 'Umb.Workspace.UserGroup'), withSection],
  },
];

const modals: Array<UmbExtensionManifest> = [
  {
    type: 'modal',
    alias: 'Our.UserAccess.Modal.PrincipalPicker',
    name: 'User Access Principal Picker Modal',
    element: () => import('../shared/pickers/principal-picker-modal.element.js'),
  },
  {
    type: 'modal',
    alias: DECISION_MODAL_ALIAS,
    name: 'User Access Decision Modal',
    element: () => import('./decision/decision-modal.element.js'),
  },
  {
    type: 'modal',
    alias: WHO_MODAL_ALIAS,
    name: 'User Access Who Has Access Modal',
    element: () => import('./who/who-modal.element.js'),
  },
];

export const manifests: Array<UmbExtensionManifest> = [...explorer, ...effective, ...who, ...pages, ...modals];
