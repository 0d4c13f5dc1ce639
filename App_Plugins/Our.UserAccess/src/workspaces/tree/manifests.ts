import { MENU_ALIAS } from '../../section/constants.js';
import { classicTreeView } from '../../shared/classic-tree-view.js';
import { SEES_WORKSPACES } from '../../shared/rights.js';
import {
  WORKSPACE_ENTITY_TYPE,
  WORKSPACE_MENU_ITEM_ALIAS,
  WORKSPACE_ROOT_ENTITY_TYPE,
  WORKSPACE_TREE_ALIAS,
  WORKSPACE_TREE_REPOSITORY_ALIAS,
} from '../constants.js';

export const manifests: Array<UmbExtensionManifest> = [
  {
    type: 'repository',
    alias: WORKSPACE_TREE_REPOSITORY_ALIAS,
    name: 'User Access Workspaces Tree Repository',
    api: () => import('./workspace-tree.repository.js'),
  },
  {
    type: 'tree',
    kind: 'default',
    alias: WORKSPACE_TREE_ALIAS,
    name: 'User Access Workspaces Tree',
    meta: { repositoryAlias: WORKSPACE_TREE_REPOSITORY_ALIAS },
  },
  classicTreeView(WORKSPACE_TREE_ALIAS),
  {
    type: 'treeItem',
    kind: 'default',
    alias: 'Our.UserAccess.TreeItem.Workspaces',
    name: 'User Access Workspaces Tree Item',
    element: () => import('../../shared/components/counted-tree-item.element.js'),
    forEntityTypes: [WORKSPACE_ROOT_ENTITY_TYPE, WORKSPACE_ENTITY_TYPE],
  },
  {
    type: 'menuItem',
    kind: 'tree',
    alias: WORKSPACE_MENU_ITEM_ALIAS,
    name: 'User Access Workspaces Menu Item',
    weight: 80,
    meta: { label: '#ourUserAccess_workspaces', menus: [MENU_ALIAS], treeAlias: WORKSPACE_TREE_ALIAS },
    conditions: [SEES_WORKSPACES],
  },
];
