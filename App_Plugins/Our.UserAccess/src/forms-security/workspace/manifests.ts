import { UmbSubmitWorkspaceAction } from '@umbraco-cms/backoffice/workspace';
import { IS_EDITABLE } from '../../shared/conditions/types.js';
import {
  FORMS_GROUP_ENTITY_TYPE,
  FORMS_GROUP_WORKSPACE_ALIAS,
  FORMS_LIST_ENTITY_TYPE,
  FORMS_LIST_WORKSPACE_ALIAS,
  FORMS_ROOT_ENTITY_TYPE,
  FORMS_ROOT_WORKSPACE_ALIAS,
  FORMS_USER_ENTITY_TYPE,
  FORMS_USER_WORKSPACE_ALIAS,
} from '../constants.js';

const on = (...oneOf: Array<string>) => ({ alias: 'Umb.Condition.WorkspaceAlias' as const, oneOf });
const ON_RECORDS = on(FORMS_GROUP_WORKSPACE_ALIAS, FORMS_USER_WORKSPACE_ALIAS);

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'workspace',
    kind: 'routable',
    alias: FORMS_ROOT_WORKSPACE_ALIAS,
    name: 'User Access Forms Security Workspace',
    api: () => import('./list-workspace.context.js'),
    meta: { entityType: FORMS_ROOT_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.FormsRoot.Overview',
    name: 'User Access Forms Security Overview',
    element: () => import('../lists/overview.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_formsSecurity', icon: 'icon-lock', pathname: 'overview' },
    conditions: [on(FORMS_ROOT_WORKSPACE_ALIAS)],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.FormsRoot.Defaults',
    name: 'User Access New Forms View',
    element: () => import('../defaults/defaults-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_formsDefaults', icon: 'icon-add', pathname: 'new-forms' },
    conditions: [on(FORMS_ROOT_WORKSPACE_ALIAS)],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.FormsRoot.Redundant',
    name: 'User Access Forms Records Without Effect View',
    element: () => import('../redundant/redundant-view.element.js'),
    weight: 100,
    meta: { label: '#ourUserAccess_formsRedundant', icon: 'icon-filter', pathname: 'without-effect' },
    conditions: [on(FORMS_ROOT_WORKSPACE_ALIAS)],
  },
  {
    type: 'workspace',
    kind: 'routable',
    alias: FORMS_LIST_WORKSPACE_ALIAS,
    name: 'User Access Forms Security List Workspace',
    api: () => import('./list-workspace.context.js'),
    meta: { entityType: FORMS_LIST_ENTITY_TYPE },
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.FormsList.Records',
    name: 'User Access Forms Security Records',
    element: () => import('../lists/records-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_permissions', icon: 'icon-lock', pathname: 'records' },
    conditions: [on(FORMS_LIST_WORKSPACE_ALIAS)],
  },
  ...[
    { alias: FORMS_GROUP_WORKSPACE_ALIAS, name: 'User Access Forms Security of a Group Workspace', entityType: FORMS_GROUP_ENTITY_TYPE },
    { alias: FORMS_USER_WORKSPACE_ALIAS, name: 'User Access Forms Security of a User Workspace', entityType: FORMS_USER_ENTITY_TYPE },
  ].map(({ alias, name, entityType }) => ({
    type: 'workspace' as const,
    kind: 'routable' as const,
    alias,
    name,
    api: () => import('./record-workspace.context.js'),
    meta: { entityType },
  })),
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.FormsRecord.Permissions',
    name: 'User Access Forms Security Permissions View',
    element: () => import('../record/record-view.element.js'),
    weight: 300,
    meta: { label: '#ourUserAccess_permissions', icon: 'icon-lock', pathname: 'permissions' },
    conditions: [ON_RECORDS],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.FormsRecord.Forms',
    name: 'User Access Forms Security Matrix View',
    element: () => import('../matrix/matrix-view.element.js'),
    weight: 200,
    meta: { label: '#ourUserAccess_formsForms', icon: 'icon-table', pathname: 'forms' },
    conditions: [ON_RECORDS],
  },
  {
    type: 'workspaceAction',
    kind: 'default',
    alias: 'Our.UserAccess.WorkspaceAction.FormsRecord.Save',
    name: 'User Access Save Forms Security Action',
    api: UmbSubmitWorkspaceAction,
    weight: 100,
    meta: { label: '#buttons_save', look: 'primary', color: 'positive' },
    conditions: [ON_RECORDS, IS_EDITABLE],
  },
];
