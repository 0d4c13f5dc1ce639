import { FORMS_GROUP_WORKSPACE_ALIAS, FORMS_USER_WORKSPACE_ALIAS } from '../forms-security/constants.js';
import { GROUP_WORKSPACE_ALIAS } from '../groups/constants.js';
import { MENU_ALIAS } from '../section/constants.js';
import { READS_AUDIT } from '../shared/rights.js';
import { WORKSPACE_PAGE_ALIAS } from '../workspaces/constants.js';
import { AUDIT_ENTITY_TYPE, AUDIT_WORKSPACE_ALIAS } from './constants.js';
import { PAST_MODAL_ALIAS } from './past/past-modal.token.js';

const on = (match: string) => ({ alias: 'Umb.Condition.WorkspaceAlias' as const, match });
const IS_THERE = { alias: 'Umb.Condition.WorkspaceEntityIsNew' as const, match: false };

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'menuItem',
    alias: 'Our.UserAccess.MenuItem.Audit',
    name: 'User Access Audit Menu Item',
    weight: 30,
    meta: { menus: [MENU_ALIAS], label: '#ourUserAccess_audit', icon: 'icon-list', entityType: AUDIT_ENTITY_TYPE },
    conditions: [READS_AUDIT],
  },
  {
    type: 'workspace',
    alias: AUDIT_WORKSPACE_ALIAS,
    name: 'User Access Audit Workspace',
    element: () => import('./page/audit-page.element.js'),
    meta: { entityType: AUDIT_ENTITY_TYPE },
  },
  {
    type: 'modal',
    alias: PAST_MODAL_ALIAS,
    name: 'User Access Point In Time Modal',
    element: () => import('./past/past-modal.element.js'),
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Group.Activity',
    name: 'User Access Group Activity View',
    element: () => import('./page/group-activity-view.element.js'),
    weight: 40,
    meta: { label: '#ourUserAccess_activity', icon: 'icon-time', pathname: 'activity' },
    conditions: [on(GROUP_WORKSPACE_ALIAS), IS_THERE, READS_AUDIT],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.Workspace.Activity',
    name: 'User Access Workspace Activity View',
    element: () => import('./page/workspace-activity-view.element.js'),
    weight: 100,
    meta: { label: '#ourUserAccess_activity', icon: 'icon-time', pathname: 'activity' },
    conditions: [on(WORKSPACE_PAGE_ALIAS), IS_THERE, READS_AUDIT],
  },
  {
    type: 'workspaceView',
    alias: 'Our.UserAccess.WorkspaceView.FormsRecord.Activity',
    name: 'User Access Forms Security Activity View',
    element: () => import('./page/forms-activity-view.element.js'),
    weight: 100,
    meta: { label: '#ourUserAccess_activity', icon: 'icon-time', pathname: 'activity' },
    conditions: [{ alias: 'Umb.Condition.WorkspaceAlias', oneOf: [FORMS_GROUP_WORKSPACE_ALIAS, FORMS_USER_WORKSPACE_ALIAS] }, READS_AUDIT],
  },
];
