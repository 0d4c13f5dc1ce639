import { MENU_ALIAS } from '../section/constants.js';
import { SEES_SENSITIVE } from '../shared/rights.js';
import { SENSITIVE_ENTITY_TYPE, SENSITIVE_GRANT_MODAL_ALIAS, SENSITIVE_WORKSPACE_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'menuItem',
    alias: 'Our.UserAccess.MenuItem.SensitiveData',
    name: 'User Access Sensitive Data Menu Item',
    weight: 50,
    meta: { menus: [MENU_ALIAS], label: '#ourUserAccess_sensitiveData', icon: 'icon-eye', entityType: SENSITIVE_ENTITY_TYPE },
    conditions: [SEES_SENSITIVE],
  },
  {
    type: 'workspace',
    alias: SENSITIVE_WORKSPACE_ALIAS,
    name: 'User Access Sensitive Data Workspace',
    element: () => import('./page/sensitive-page.element.js'),
    meta: { entityType: SENSITIVE_ENTITY_TYPE },
  },
  {
    type: 'modal',
    alias: SENSITIVE_GRANT_MODAL_ALIAS,
    name: 'User Access Sensitive Data Grant Modal',
    element: () => import('./grant/grant-modal.element.js'),
  },
];
