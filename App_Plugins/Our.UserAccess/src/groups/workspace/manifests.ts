import { UmbSubmitWorkspaceAction } from '@umbraco-cms/backoffice/workspace';
import { IS_EDITABLE } from '../../shared/conditions/types.js';
import { MANAGES_GROUPS } from '../../shared/rights.js';
import {
  GROUP_COLLECTION_ALIAS,
  GROUP_ENTITY_TYPE,
  GROUP_ROOT_ENTITY_TYPE,
  GROUP_ROOT_WORKSPACE_ALIAS,
  GROUP_WORKSPACE_ALIAS,
} from '../constants.js';

const on = (match: string) => [{ alias: 'Umb.Condition.WorkspaceAlias' as const, match }];
const IS_THERE = { alias: 'Umb.Condition.WorkspaceEntityIsNew' as const, match: false };

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'workspace',
    kind: 'routable',
    alias: GROUP_ROOT_WORKSPACE_ALIAS,
    name: 'User Access Groups Workspace',
    api: () => import('./group-list-workspace.context.js'),
    meta: { entityType: GROUP_ROOT_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    kind: 'collection',
    alias: 'Our.UserAccess.WorkspaceView.GroupRoot.Collection',
    name: 'User Access Groups View',
    meta: { label: '#ourUserAccess_groups', icon: 'icon-users', pathname: 'groups', collectionAlias: GROUP_COLLECTION_ALIAS },
    conditions: on(GROUP_ROOT_WORKSPACE_ALIAS),
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: GROUP_WORKSPACE_ALIAS,
    name: 'User Access Group Workspace',
    api: () => import('./group-workspace.context.js'),
    meta: { entityType: GROUP_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Group.Details',
    name: 'User Access Group View',
    element: () => import('./group-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_group', icon: 'icon-users', pathname: 'group' },
    conditions: on(GROUP_WORKSPACE_ALIAS),
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Group.Permissions',
    name: 'User Access Group Permissions View',
    element: () => import('./group-permissions-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_permissions', icon: 'icon-keyhole', pathname: 'permissions' },
    conditions: on(GROUP_WORKSPACE_ALIAS),
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Group.Members',
    name: 'User Access Group Members View',
    element: () => import('../members/members-view.element.js'),
    weight: 100,
    meta: { label: '#ourUserAccess_members', icon: 'icon-user', pathname: 'members' },
    conditions: [...on(GROUP_WORKSPACE_ALIAS), IS_THERE],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Group.Usage',
    name: 'User Access Group Usage View',
    element: () => import('../usage/usage-view.element.js'),
    weight: 50,
    meta: { label: '#ourUserAccess_whereUsed', icon: 'icon-link', pathname: 'usage' },
    conditions: [...on(GROUP_WORKSPACE_ALIAS), IS_THERE, MANAGES_GROUPS],
  },
  {
    type: 'workspaceAction',
    kind: 'default',
    alias: 'Our.UserAccess.WorkspaceAction.Group.Save',
    name: 'User Access Save Group Action',
    api: UmbSubmitWorkspaceAction,
    weight: 100,
    meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
    conditions: [...on(GROUP_WORKSPACE_ALIAS), IS_EDITABLE],
  },
];
