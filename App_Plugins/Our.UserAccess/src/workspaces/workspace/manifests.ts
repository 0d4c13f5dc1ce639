import { UmbSubmitWorkspaceAction } from '@umbraco-cms/backoffice/workspace';
import { MANAGES_WORKSPACES, SEES_ASSIGNMENTS } from '../../shared/rights.js';
import {
  WORKSPACE_COLLECTION_ALIAS,
  WORKSPACE_ENTITY_TYPE,
  WORKSPACE_PAGE_ALIAS,
  WORKSPACE_ROOT_ENTITY_TYPE,
  WORKSPACE_ROOT_PAGE_ALIAS,
} from '../constants.js';

const on = (match: string) => ({ alias: 'Umb.Condition.WorkspaceAlias' as const, match });

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'workspace',
    kind: 'routable',
    alias: WORKSPACE_ROOT_PAGE_ALIAS,
    name: 'User Access Workspaces Workspace',
    api: () => import('./workspace-list-workspace.context.js'),
    meta: { entityType: WORKSPACE_ROOT_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    kind: 'collection',
    alias: 'Our.UserAccess.WorkspaceView.WorkspaceRoot.Collection',
    name: 'User Access Workspaces View',
    meta: { label: '#ourUserAccess_workspaces', icon: 'icon-sitemap', pathname: 'workspaces', collectionAlias: WORKSPACE_COLLECTION_ALIAS },
    conditions: [on(WORKSPACE_ROOT_PAGE_ALIAS)],
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: WORKSPACE_PAGE_ALIAS,
    name: 'User Access Workspace Workspace',
    api: () => import('./workspace-workspace.context.js'),
    meta: { entityType: WORKSPACE_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Workspace.Details',
    name: 'User Access Workspace View',
    element: () => import('./workspace-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_workspace', icon: 'icon-box', pathname: 'workspace' },
    conditions: [on(WORKSPACE_PAGE_ALIAS)],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Workspace.People',
    name: 'User Access Workspace People View',
    element: () => import('../people/people-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_people', icon: 'icon-users', pathname: 'people' },
    conditions: [on(WORKSPACE_PAGE_ALIAS), { alias: 'Umb.Condition.WorkspaceEntityIsNew', match: false }, SEES_ASSIGNMENTS],
  },
  {
    type: 'workspaceAction',
    kind: 'default',
    alias: 'Our.UserAccess.WorkspaceAction.Workspace.Save',
    name: 'User Access Save Workspace Action',
    api: UmbSubmitWorkspaceAction,
    weight: 100,
    meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
    conditions: [on(WORKSPACE_PAGE_ALIAS), MANAGES_WORKSPACES],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Workspace.Create',
    name: 'User Access Create Workspace Entity Action',
    weight: 200,
    api: () => import('../actions/create.action.js'),
    forEntityTypes: [WORKSPACE_ROOT_ENTITY_TYPE],
    meta: { icon: 'icon-add', label: '#ourUserAccess_createWorkspace' },
    conditions: [MANAGES_WORKSPACES],
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Workspace.Open',
    name: 'User Access Open Workspace Entity Action',
    // The weightiest action is also drawn as a button of its own beside the menu; that is not to be the bin.
    weight: 200,
    api: () => import('../actions/open.action.js'),
    forEntityTypes: [WORKSPACE_ENTITY_TYPE],
    meta: { icon: 'icon-edit', label: '#ourUserAccess_openWorkspace' },
  },
  {
    type: 'entityAction',
    kind: 'default',
    alias: 'Our.UserAccess.EntityAction.Workspace.Delete',
    name: 'User Access Delete Workspace Entity Action',
    weight: 100,
    api: () => import('../actions/delete.action.js'),
    forEntityTypes: [WORKSPACE_ENTITY_TYPE],
    meta: { icon: 'icon-trash', label: '#actions_delete', additionalOptions: true },
    conditions: [MANAGES_WORKSPACES],
  },
];
