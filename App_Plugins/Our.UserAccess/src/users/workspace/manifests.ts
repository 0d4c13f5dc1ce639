import { UmbSubmitWorkspaceAction } from '@umbraco-cms/backoffice/workspace';
import { IS_EDITABLE } from '../../shared/conditions/types.js';
import {
  USER_COLLECTION_ALIAS,
  USER_ENTITY_TYPE,
  USER_LIST_ENTITY_TYPE,
  USER_LIST_WORKSPACE_ALIAS,
  USER_ROOT_ENTITY_TYPE,
  USER_ROOT_WORKSPACE_ALIAS,
  USER_WORKSPACE_ALIAS,
} from '../constants.js';

const on = (...aliases: Array<string>) => [{ alias: 'Umb.Condition.WorkspaceAlias' as const, oneOf: aliases }];

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'workspace',
    kind: 'routable',
    alias: USER_ROOT_WORKSPACE_ALIAS,
    name: 'User Access Users Workspace',
    api: () => import('./user-list-workspace.context.js'),
    meta: { entityType: USER_ROOT_ENTITY_TYPE },
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: USER_LIST_WORKSPACE_ALIAS,
    name: 'User Access User List Workspace',
    api: () => import('./user-list-workspace.context.js'),
    meta: { entityType: USER_LIST_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    kind: 'collection',
    alias: 'Our.UserAccess.WorkspaceView.UserList.Collection',
    name: 'User Access User List View',
    meta: { label: '#ourUserAccess_users', icon: 'icon-users', pathname: 'users', collectionAlias: USER_COLLECTION_ALIAS },
    conditions: on(USER_ROOT_WORKSPACE_ALIAS, USER_LIST_WORKSPACE_ALIAS),
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: USER_WORKSPACE_ALIAS,
    name: 'User Access User Workspace',
    api: () => import('./user-workspace.context.js'),
    meta: { entityType: USER_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.User.Profile',
    name: 'User Access User Profile View',
    element: () => import('./user-profile-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_profile', icon: 'icon-user', pathname: 'profile' },
    conditions: on(USER_WORKSPACE_ALIAS),
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.User.Access',
    name: 'User Access User Access View',
    element: () => import('./user-access-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_access', icon: 'icon-keyhole', pathname: 'access' },
    conditions: on(USER_WORKSPACE_ALIAS),
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.User.Activity',
    name: 'User Access User Activity View',
    element: () => import('../activity/user-activity-view.element.js'),
    weight: 120,
    meta: { label: '#ourUserAccess_activity', icon: 'icon-time', pathname: 'activity' },
    conditions: on(USER_WORKSPACE_ALIAS),
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.User.Security',
    name: 'User Access User Security View',
    element: () => import('../security/user-security-view.element.js'),
    weight: 110,
    meta: { label: '#ourUserAccess_security', icon: 'icon-shield', pathname: 'security' },
    conditions: on(USER_WORKSPACE_ALIAS),
  },
  {
    type: 'workspaceAction',
    kind: 'default',
    alias: 'Our.UserAccess.WorkspaceAction.User.Save',
    name: 'User Access Save User Action',
    api: UmbSubmitWorkspaceAction,
    weight: 100,
    meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
    conditions: [...on(USER_WORKSPACE_ALIAS), IS_EDITABLE],
  },
];
