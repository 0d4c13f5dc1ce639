import { MENU_ALIAS } from '../section/constants.js';
import { SEES_USERS } from '../shared/rights.js';
import { OPERATIONS_ENTITY_TYPE, OPERATIONS_WORKSPACE_ALIAS } from './constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'menuItem',
    alias: 'Our.UserAccess.MenuItem.Operations',
    name: 'User Access Operations Menu Item',
    element: () => import('./operations-menu-item.element.js'),
    weight: 20,
    meta: { menus: [MENU_ALIAS], label: '#ourUserAccess_operations', icon: 'icon-checkbox-dotted', entityType: OPERATIONS_ENTITY_TYPE },
    conditions: [SEES_USERS],
  },
  {
    type: 'workspace',
    alias: OPERATIONS_WORKSPACE_ALIAS,
    name: 'User Access Operations Workspace',
    element: () => import('./operations-page.element.js'),
    meta: { entityType: OPERATIONS_ENTITY_TYPE },
  },
];
